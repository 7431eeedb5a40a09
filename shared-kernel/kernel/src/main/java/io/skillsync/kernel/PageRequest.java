package io.skillsync.kernel;

import java.util.Optional;
import java.util.UUID;

/// Which part of a list is wanted: newest first, `limit` items after the one named.
///
/// @param limit 1 to 500
/// @param after the last id that the caller has seen; empty for the first page
public record PageRequest(int limit, Optional<UUID> after) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 500;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT)
            throw new Invalid(
                    "limit", "page.limit", "A page holds 1 to %d items.".formatted(MAX_LIMIT));
    }

    public static PageRequest first() {
        return new PageRequest(DEFAULT_LIMIT, Optional.empty());
    }
}
