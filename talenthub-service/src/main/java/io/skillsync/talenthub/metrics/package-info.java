/// Figures of the pipeline, computed from the true stage changes and from nothing else: the funnel,
/// how long people stand where, how applications end and how many still wait for an answer.
package io.skillsync.talenthub.metrics;
