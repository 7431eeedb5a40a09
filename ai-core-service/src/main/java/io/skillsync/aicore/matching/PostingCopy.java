package io.skillsync.aicore.matching;

import io.skillsync.aicore.embedding.Embedding;

/// A copy of a posting version, with the vector that stands for it in a search: the current
/// model's, or a former one's until that has arrived.
public record PostingCopy(PostingDocument document, Embedding vector) {}
