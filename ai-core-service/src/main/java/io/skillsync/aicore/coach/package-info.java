/// Conversations about work and applications. The coach answers from the knowledge base, with
/// citations, and says so when it does not know.
package io.skillsync.aicore.coach;
