package io.skillsync.aicore.drafting;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;

/// Tokens used a day by everybody together.
public interface ModelBudget {
    /// Takes tokens from a day's limit before they are used; answers whether there were enough.
    Uni<Boolean> take(LocalDate day, int tokens, long limit);

    /// Corrects what was taken by what was used.
    ///
    /// @param difference used less taken; negative where too much was taken
    Uni<Void> settle(LocalDate day, int difference);
}
