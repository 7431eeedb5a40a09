package io.skillsync.talenthub.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What was sent, word by word; frozen at the moment of applying.
///
/// @param resume the document in the platform's resume shape, passed on as it came
public record Snapshot(Map<String, Object> resume, Optional<Letter> letter) {
    /// A cover letter as it was sent.
    public record Letter(UUID id, String text) {}
}
