package io.skillsync.aicore.matching;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Where a posting stands.
///
/// @param status as the posting's service names it; ACTIVE is the only one that people can apply to
public record PostingState(
        UUID posting,
        UUID organization,
        int version,
        String status,
        Optional<Instant> validThrough) {
    public boolean open(Instant now) {
        return status.equals("ACTIVE") && validThrough.map(now::isBefore).orElse(true);
    }
}
