package io.skillsync.aicore.drafting;

import io.skillsync.aicore.PersonId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/// That something was written for somebody; the text itself is kept by whoever asked for it.
public interface Drafts {
    /// Notes it and tells it by event; the same request twice is noted once.
    Uni<Void> written(DraftNote note);

    /// Likewise, for what no language model had a hand in.
    default Uni<Void> written(UUID request, PersonId owner, String kind, String engine) {
        return written(new DraftNote(request, owner, kind, engine, Optional.empty(), 0, 0));
    }

    /// What is noted about a draft.
    ///
    /// @param kind such as LETTER
    /// @param engine what wrote the text that was handed out
    /// @param model the language model that was asked; empty where none answered
    /// @param tokens what it cost
    /// @param dropped how many of its sentences were left out
    record DraftNote(
            UUID request,
            PersonId owner,
            String kind,
            String engine,
            Optional<String> model,
            int tokens,
            int dropped) {
        /// A draft that no language model had a part in.
        static DraftNote grounded(UUID request, PersonId owner, String kind, String engine) {
            return new DraftNote(request, owner, kind, engine, Optional.empty(), 0, 0);
        }
    }
}
