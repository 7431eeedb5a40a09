package io.skillsync.aicore.insight;

import java.util.Optional;
import java.util.UUID;

/// What a list of reviews can be narrowed by.
public record ReviewFilter(Optional<UUID> resume) {}
