package io.skillsync.aicore.matching;

import java.time.Instant;

/// A version of a posting when it was first seen here.
///
/// @param status where the posting stands now
public record PostingSighting(PostingDocument document, String status, Instant seen) {}
