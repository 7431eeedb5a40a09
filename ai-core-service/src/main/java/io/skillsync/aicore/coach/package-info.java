/// Conversations about work and applications. The coach answers from the knowledge base and from
/// the posting that a conversation is about, with citations, and says so when it does not know; a
/// language model may word an answer, sentence by checked sentence.
package io.skillsync.aicore.coach;
