package io.skillsync.careerforge.resume;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.DecidedCollection;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.NotFound;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/// A person's resumes. What is absent or foreign is {@link NotFound}. A commit also stores a
/// version that is new, and where the resume is the default no other one of the person is from then
/// on.
public interface Resumes
        extends DecidedCollection<Resume, ResumeEvent, SeekerId, ResumeId, ResumeFilter> {
    Uni<Optional<Resume>> analysedBy(SeekerId owner, AnalysisId analysis);

    Uni<Optional<Resume>> defaultOf(SeekerId owner);

    Uni<ResumeVersion> version(SeekerId owner, ResumeId id, int number);

    /// Newest first.
    Uni<List<ResumeVersion>> versions(SeekerId owner, ResumeId id);

    /// Removes the resume with its versions, and stores the events.
    Uni<Void> remove(Decision<Resume, ResumeEvent> decision);
}
