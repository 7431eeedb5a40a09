package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.embedding.KnownVectors;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Copies of resume versions, and which one speaks for a person. Foreign ones are not there, but
/// for those whose owner applied to, or is visible to, the viewer's organization.
public interface Resumes {
    /// Those of the versions that the viewer may see, in any order.
    Uni<List<ResumeCopy>> versions(Viewer viewer, Collection<VersionRef> versions);

    /// A person's own version, the newest where the choice names none.
    Uni<Optional<ResumeCopy>> own(PersonId person, ResumeChoice choice);

    Uni<Optional<ResumeCopy>> defaultOf(PersonId person);

    /// The default resumes of people who let themselves be found, newest first.
    Uni<List<ResumeCopy>> visible(Viewer viewer, int limit);

    /// Keeps a copy with the vectors of its pieces; where it is the default it speaks for its owner
    /// from now on.
    Uni<Void> keep(ResumeCopy copy, KnownVectors pieces, boolean isDefault, UUID cause);

    /// The version has its vectors of a new model.
    Uni<Void> embedded(PersonId owner, VersionRef resume, DocumentVectors vectors);

    Uni<Void> makeDefault(PersonId person, UUID resume, int version, UUID cause);

    Uni<Void> show(PersonId person, boolean visible, UUID cause);

    Uni<Void> forget(PersonId person, UUID resume, UUID cause);
}
