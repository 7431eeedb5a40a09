package io.skillsync.aicore.matching;

import io.skillsync.aicore.embedding.Embedding;

/// A copy of a posting version, with the vector that stands for it in a search.
public record PostingCopy(PostingDocument document, Embedding vector) {}
