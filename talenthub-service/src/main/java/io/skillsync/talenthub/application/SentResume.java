package io.skillsync.talenthub.application;

import java.util.Optional;
import java.util.UUID;

/// Which resume was sent: version and hash never change, so the same document can be asked for
/// again.
///
/// @param file the upload it was read from, where there is one
public record SentResume(UUID id, int version, String hash, Optional<UUID> file) {}
