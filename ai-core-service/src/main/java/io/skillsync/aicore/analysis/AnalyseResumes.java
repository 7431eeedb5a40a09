package io.skillsync.aicore.analysis;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.Analysis.Upload;
import io.skillsync.aicore.analysis.ResumeReader.ReadingRequest;
import io.skillsync.aicore.document.UnreadableDocument;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// Reading what was uploaded.
@UseCase
public class AnalyseResumes {
    private final UploadedFiles files;
    private final FileReading reading;
    private final Analyses analyses;
    private final Clock clock;

    AnalyseResumes(UploadedFiles files, FileReading reading, Analyses analyses, Clock clock) {
        this.files = files;
        this.reading = reading;
        this.analyses = analyses;
        this.clock = clock;
    }

    /// Always ends in an analysis, completed or failed; an event that was handled before changes
    /// nothing.
    public Uni<Analysis> analyse(Upload upload, UUID cause) {
        return files.fetch(upload.resume(), upload.file())
                .chain(content ->
                        content.map(bytes -> read(upload, bytes))
                                .orElseGet(() ->
                                        Uni.createFrom()
                                                .item(Analysis.failed(upload, "file-gone"))))
                .chain(decision -> analyses.commit(decision.because(cause)));
    }

    public Uni<Void> forget(PersonId owner, UUID resume) {
        return analyses.forget(owner, resume);
    }

    private Uni<Decision<Analysis, AnalysisEvent>> read(Upload upload, byte[] content) {
        return reading.read(
                        new ReadingRequest(
                                upload.analysis().value(),
                                content,
                                upload.mediaType(),
                                LocalDate.now(clock)))
                .map(read -> Analysis.of(upload, read))
                .onFailure(UnreadableDocument.class)
                .recoverWithItem(failure -> Analysis.failed(upload, failure.reason().code()));
    }
}
