package io.skillsync.careerforge.resume;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.UUID;

/// Brings the outcome of an analysis home: a version, or a reason why there is none. A resume that
/// was deleted meanwhile is nobody's concern any more.
@UseCase
public class FollowAnalyses {
    private final Resumes resumes;
    private final ResumeFiles files;
    private final Readings readings;
    private final Clock clock;

    public FollowAnalyses(Resumes resumes, ResumeFiles files, Readings readings, Clock clock) {
        this.resumes = resumes;
        this.files = files;
        this.readings = readings;
        this.clock = clock;
    }

    /// @param event the message that told it, which counts once
    public Uni<Void> completed(SeekerId owner, AnalysisId analysis, UUID event) {
        return readings.of(analysis)
                .chain(found ->
                        found.isPresent()
                                ? read(owner, analysis, found.get(), event)
                                : failed(owner, analysis, "reading-gone", event))
                // A reading that breaks the limits of a document will break them again.
                .onFailure(Invalid.class)
                .recoverWithUni(() -> failed(owner, analysis, "unreadable", event));
    }

    public Uni<Void> failed(SeekerId owner, AnalysisId analysis, String code, UUID event) {
        return resumes.analysedBy(owner, analysis)
                .chain(found ->
                        found.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : fail(found.get(), code, event));
    }

    private Uni<Void> read(SeekerId owner, AnalysisId analysis, Reading reading, UUID event) {
        return resumes.analysedBy(owner, analysis)
                .chain(found ->
                        found.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : keep(found.get(), reading, event));
    }

    private Uni<Void> keep(Resume resume, Reading reading, UUID event) {
        return resumes.defaultOf(resume.owner())
                .map(standing -> resume.read(reading, standing.isEmpty(), clock.instant()))
                .chain(decision -> resumes.commit(decision.because(event)))
                .replaceWithVoid();
    }

    private Uni<Void> fail(Resume resume, String code, UUID event) {
        var commit = resumes.commit(resume.unreadable(code, clock.instant()).because(event));
        return Resume.dropsFile(code)
                ? commit.chain(() -> files.delete(resume.owner(), resume.analysis().file()))
                : commit.replaceWithVoid();
    }
}
