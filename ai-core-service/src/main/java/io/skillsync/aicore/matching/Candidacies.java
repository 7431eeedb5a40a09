package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Applications, as far as matching has to know.
public interface Candidacies {
    Uni<List<Candidacy>> of(Viewer viewer, UUID posting);

    /// A person's own at a posting.
    Uni<Optional<Candidacy>> own(PersonId person, UUID posting);

    Uni<Optional<Candidacy>> byId(Viewer viewer, UUID application);

    Uni<Void> note(Candidacy candidacy, UUID cause);
}
