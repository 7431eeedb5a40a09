package io.skillsync.careerforge.resume;

import io.skillsync.careerforge.SeekerId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// What other services of the platform may fetch by id after an event told them of it. Empty means
/// gone, which is a fact.
public interface SharedResumes {
    Uni<Optional<SharedVersion>> version(ResumeId resume, int number);

    Uni<Optional<SharedFile>> file(ResumeId resume, ResumeFileId file);

    record SharedVersion(SeekerId owner, ResumeVersion version) {}

    record SharedFile(SeekerId owner, ResumeFile file) {}
}
