package io.skillsync.careerforge.allowance;

import io.skillsync.kernel.QuotaExceeded;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/// What a person's plan still allows.
public interface Allowances {
    /// Sets one use aside; {@link QuotaExceeded} where none is left, {@link Unavailable} where
    /// nobody can tell.
    Uni<Void> reserve(Reservation reservation);

    /// Gives back a use that did not happen; harmless when there is nothing to give back. Never
    /// fails: a reservation that nothing settles expires by itself.
    Uni<Void> release(UUID request);
}
