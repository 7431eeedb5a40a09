package io.skillsync.aicore.allowance;

import io.skillsync.aicore.PersonId;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/// What a person's plan still allows.
public interface Allowances {
    /// Sets one use aside; fails with QuotaExceeded where none is left, with Unavailable where
    /// nobody can tell.
    ///
    /// @param request names the act: asking twice reserves once
    /// @param fingerprint what the act is about
    Uni<Void> reserve(PersonId person, MeteredFeature feature, UUID request, String fingerprint);
}
