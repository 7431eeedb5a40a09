/// Who may pass and how often. A token is checked once and then known for a short while; buckets
/// per address and per caller bound what one side can ask for. Whether a caller may touch a certain
/// thing is the service's question, audience included.
package io.skillsync.gateway.access;
