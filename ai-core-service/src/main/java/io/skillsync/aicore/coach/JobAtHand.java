package io.skillsync.aicore.coach;

import io.skillsync.aicore.matching.PostingDocument;
import java.util.Optional;
import java.util.UUID;

/// The job that a conversation is about.
///
/// @param lifecycle how the person's own application stands; empty where they have not applied
public record JobAtHand(UUID id, PostingDocument posting, Optional<String> lifecycle) {}
