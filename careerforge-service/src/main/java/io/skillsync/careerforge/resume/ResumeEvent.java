package io.skillsync.careerforge.resume;

import io.skillsync.careerforge.SeekerId;

/// What others learn about resumes: ids, numbers and hashes, never content.
public sealed interface ResumeEvent {
    ResumeId resume();

    SeekerId owner();

    record Uploaded(ResumeId resume, SeekerId owner, ResumeFile file, AnalysisId analysis)
            implements ResumeEvent {}

    record VersionCreated(
            ResumeId resume, SeekerId owner, int version, String hash, boolean isDefault)
            implements ResumeEvent {}

    record DefaultChanged(ResumeId resume, SeekerId owner, int version) implements ResumeEvent {}

    record Deleted(ResumeId resume, SeekerId owner) implements ResumeEvent {}
}
