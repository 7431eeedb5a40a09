/// Interviews of an application: appointed by the hiring team, seen by the applicant, and followed
/// by the seeker's tracker (types and outcomes are those of S1-37 and S1-38).
package io.skillsync.talenthub.interview;
