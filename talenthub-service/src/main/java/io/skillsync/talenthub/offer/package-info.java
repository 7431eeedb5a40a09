/// Offers for an application. Each new set of terms is kept beside the ones before it, so that a
/// negotiation can be read back; the seeker answers, and only an answered offer leads to a hire.
package io.skillsync.talenthub.offer;
