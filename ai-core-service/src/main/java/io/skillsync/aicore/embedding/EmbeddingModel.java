package io.skillsync.aicore.embedding;

/// The model behind a vector.
///
/// @param id its name and variant
/// @param sha256 hash of the model file, in lower-case hexadecimal
public record EmbeddingModel(String id, String sha256) {}
