package io.skillsync.careerforge.resume.adapter.in;

import io.skillsync.careerforge.resume.ParseJob;
import io.skillsync.careerforge.resume.ParseStatus;
import io.skillsync.careerforge.resume.Reading;
import io.skillsync.careerforge.resume.Resume;
import io.skillsync.careerforge.resume.ResumeFile;
import io.skillsync.careerforge.resume.ResumeVersion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Resumes as callers see them.
public final class ResumeViews {
    static final String ROOT = "/api/careerforge/v1/resumes";

    private ResumeViews() {}

    /// @param currentVersion the number of the newest version; left out until there is one
    public record ResumeView(
            UUID id,
            String name,
            boolean isDefault,
            boolean archived,
            Integer currentVersion,
            String hash,
            FileView file,
            AnalysisSummary analysis,
            int version,
            Instant createdAt,
            Instant updatedAt) {
        static ResumeView of(Resume resume) {
            return new ResumeView(
                    resume.id().value(),
                    resume.name(),
                    resume.isDefault(),
                    resume.archived(),
                    resume.head().map(ResumeVersion::number).orElse(null),
                    resume.head().map(ResumeVersion::hash).orElse(null),
                    resume.file().map(FileView::of).orElse(null),
                    AnalysisSummary.of(resume.analysis()),
                    resume.version().number(),
                    resume.version().createdAt(),
                    resume.version().updatedAt());
        }
    }

    /// @param pages left out for kinds of file that have none
    public record FileView(
            UUID id,
            String name,
            String mediaType,
            long size,
            Integer pages,
            String sha256,
            Instant storedAt) {
        static FileView of(ResumeFile file) {
            return new FileView(
                    file.id().value(),
                    file.name(),
                    file.mediaType().mime(),
                    file.size(),
                    file.pages() == 0 ? null : file.pages(),
                    file.sha256(),
                    file.storedAt());
        }
    }

    /// @param confidence from 0 to 1, once it is done
    public record AnalysisSummary(UUID id, ParseStatus status, String code, Double confidence) {
        static AnalysisSummary of(ParseJob job) {
            return new AnalysisSummary(
                    job.id().value(),
                    job.status(),
                    job.code().orElse(null),
                    job.reading().map(Reading::confidence).orElse(null));
        }
    }

    /// How far an analysis is, and what came of it.
    ///
    /// @param code why it failed
    public record AnalysisView(
            UUID id,
            UUID resumeId,
            ParseStatus status,
            String code,
            Double confidence,
            Reading reading,
            Integer resumeVersion,
            Instant startedAt,
            Instant endedAt,
            Links links) {
        static AnalysisView of(Resume resume) {
            var job = resume.analysis();
            var place = ROOT + "/" + resume.id().value();
            return new AnalysisView(
                    job.id().value(),
                    resume.id().value(),
                    job.status(),
                    job.code().orElse(null),
                    job.reading().map(Reading::confidence).orElse(null),
                    job.reading().orElse(null),
                    resume.head().map(ResumeVersion::number).orElse(null),
                    job.startedAt(),
                    job.endedAt().orElse(null),
                    new Links(place + "/analysis", place, place + "/review"));
        }
    }

    /// Where to go on.
    public record Links(String self, String resume, String review) {}

    public record VersionView(int number, int parent, String hash, Instant createdAt) {
        static VersionView of(ResumeVersion version) {
            return new VersionView(
                    version.number(), version.parent(), version.hash(), version.createdAt());
        }
    }

    public record VersionList(List<VersionView> items) {}

    /// A page of resumes, for the API document.
    public record ResumeList(List<ResumeView> items, String next) {}
}
