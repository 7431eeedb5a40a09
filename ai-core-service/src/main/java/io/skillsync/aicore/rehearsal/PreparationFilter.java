package io.skillsync.aicore.rehearsal;

import java.util.Optional;
import java.util.UUID;

/// What a list of preparations can be narrowed by.
public record PreparationFilter(Optional<UUID> application) {
    public static final PreparationFilter NONE = new PreparationFilter(Optional.empty());
}
