package io.skillsync.careerforge.resume;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.allowance.Allowances;
import io.skillsync.careerforge.allowance.MeteredFeature;
import io.skillsync.careerforge.allowance.Reservation;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.time.Clock;

/// Takes in an uploaded resume: inspect, set an allowance aside, keep the file, tell the others.
/// Whatever fails on the way leaves nothing behind.
@UseCase
public class ReceiveResumes {
    private final Resumes resumes;
    private final ResumeFiles files;
    private final FileInspection inspection;
    private final Allowances allowances;
    private final Clock clock;

    public ReceiveResumes(
            Resumes resumes,
            ResumeFiles files,
            FileInspection inspection,
            Allowances allowances,
            Clock clock) {
        this.resumes = resumes;
        this.files = files;
        this.inspection = inspection;
        this.allowances = allowances;
        this.clock = clock;
    }

    /// The ids that an upload will go by, chosen by whoever receives it.
    public record Ids(ResumeId resume, ResumeFileId file, AnalysisId analysis) {}

    /// @param name what the person calls the resume, or null
    /// @param fileName what the uploader called the file
    public record Upload(SeekerId owner, String name, String fileName, Path content) {}

    public Uni<Resume> receive(Upload upload, Ids ids) {
        return inspection
                .inspect(upload.content())
                .map(Inspected::orRefuse)
                .invoke(clean -> requireHonestName(clean, upload.fileName()))
                .chain(clean -> reserveAndStore(upload, ids, clean));
    }

    /// Who gives a file the name of another kind is mistaken, or means harm.
    private static void requireHonestName(Inspected.Clean clean, String fileName) {
        if (clean.mediaType().contradicts(fileName))
            new Inspected.Refused(FileFault.WRONG_TYPE).orRefuse();
    }

    private Uni<Resume> reserveAndStore(Upload upload, Ids ids, Inspected.Clean clean) {
        var now = clock.instant();
        var file =
                new ResumeFile(
                        ids.file(),
                        upload.fileName(),
                        clean.mediaType(),
                        clean.size(),
                        clean.pages(),
                        clean.sha256(),
                        now);
        var decision =
                Resume.upload(
                        ids.resume(), upload.owner(), upload.name(), file, ids.analysis(), now);
        var reservation =
                new Reservation(
                        ids.analysis().value(),
                        upload.owner(),
                        MeteredFeature.RESUME_ANALYSIS,
                        clean.sha256());
        return allowances
                .reserve(reservation)
                .chain(() ->
                        files.store(upload.owner(), file, upload.content())
                                .chain(() -> resumes.commit(decision))
                                .onFailure()
                                .call(() -> undo(upload.owner(), file, reservation)));
    }

    private Uni<Void> undo(SeekerId owner, ResumeFile file, Reservation reservation) {
        return files.delete(owner, file.id())
                .onFailure()
                .recoverWithNull()
                .chain(() -> allowances.release(reservation.request()));
    }
}
