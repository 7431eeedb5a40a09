package io.skillsync.aicore.matching;

/// What is scored: one resume version against one posting version.
public record ScoredPair(ResumeCopy resume, PostingDocument posting) {}
