package io.skillsync.aicore.tailoring;

import java.util.Optional;
import java.util.UUID;

/// What a list of tailorings can be narrowed by.
public record TailoringFilter(Optional<UUID> resume) {}
