/// How well a resume meets a posting: one score for both sides, with the evidence for every
/// requirement. Pure and synchronous: the same two documents, the same engine and the same month
/// give the same score to the last bit.
package io.skillsync.aicore.matching;
