package io.skillsync.aicore.matching;

import java.util.UUID;

/// A score's figure without its reasons, for putting many in order.
///
/// @param score 0 to 100, one decimal
public record Mark(UUID id, double score) {}
