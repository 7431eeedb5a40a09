package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Copies of resume versions, and which one speaks for a person. Foreign ones are not there, but
/// for those whose owner applied to, or is visible to, the viewer's organization.
public interface Resumes {
    Uni<Optional<ResumeCopy>> version(Viewer viewer, UUID resume, int version);

    /// A person's own version, the newest where the choice names none.
    Uni<Optional<ResumeCopy>> own(PersonId person, ResumeChoice choice);

    Uni<Optional<ResumeCopy>> defaultOf(PersonId person);

    /// The default resumes of people who let themselves be found, newest first.
    Uni<List<ResumeCopy>> visible(Viewer viewer, int limit);

    /// Keeps a copy; where it is the default it speaks for its owner from now on.
    Uni<Void> keep(ResumeCopy copy, boolean isDefault, UUID cause);

    Uni<Void> makeDefault(PersonId person, UUID resume, int version, UUID cause);

    Uni<Void> show(PersonId person, boolean visible, UUID cause);

    Uni<Void> forget(PersonId person, UUID resume, UUID cause);
}
