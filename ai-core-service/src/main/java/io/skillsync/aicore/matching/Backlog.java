package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// What the current model has not embedded yet. One replica at a time works it off.
public interface Backlog {
    /// Does the work unless another replica is at it.
    ///
    /// @return false where another one is
    Uni<Boolean> lead(Function<Work, Uni<Void>> work);

    /// The backlog as its leader sees it: ids, never a document.
    interface Work {
        Uni<List<WaitingResume>> resumes(String modelHash, int limit);

        Uni<List<WaitingPosting>> postings(String modelHash, int limit);

        /// Every other model's vectors serve no longer; those that no score was made from go.
        Uni<Void> retireAllBut(String modelHash);
    }

    /// A resume version without a vector of the model.
    record WaitingResume(VersionRef resume, PersonId owner) {}

    /// A posting version without a vector of the model.
    record WaitingPosting(VersionRef posting, UUID organization) {}
}
