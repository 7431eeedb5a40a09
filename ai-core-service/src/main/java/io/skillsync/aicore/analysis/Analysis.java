package io.skillsync.aicore.analysis;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.Reading.ReadingVerdict;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.Version;
import java.util.Optional;
import java.util.UUID;

/// What came of reading one uploaded file.
///
/// @param code why it failed; empty where it did not
/// @param reading what was read; kept also where the file turned out to be no resume
public record Analysis(
        AnalysisId id,
        PersonId owner,
        UUID resume,
        AnalysisStatus status,
        Optional<String> code,
        Optional<Reading> reading,
        Version version)
        implements Owned {

    /// The file was read; whether it is a resume decides how the analysis ends.
    public static Decision<Analysis, AnalysisEvent> of(Upload upload, Reading reading) {
        return switch (reading.verdict()) {
            case OK -> {
                var done =
                        new Analysis(
                                upload.analysis(),
                                upload.owner(),
                                upload.resume(),
                                AnalysisStatus.COMPLETED,
                                Optional.empty(),
                                Optional.of(reading),
                                Version.NEW);
                yield Decision.of(
                        done,
                        new AnalysisEvent.Completed(
                                done.id, done.owner, done.resume, reading.quality().score()));
            }
            case NEEDS_OCR, NOT_A_RESUME ->
                    failed(upload, code(reading.verdict()), Optional.of(reading));
        };
    }

    public static Decision<Analysis, AnalysisEvent> failed(Upload upload, String code) {
        return failed(upload, code, Optional.empty());
    }

    private static Decision<Analysis, AnalysisEvent> failed(
            Upload upload, String code, Optional<Reading> reading) {
        var failed =
                new Analysis(
                        upload.analysis(),
                        upload.owner(),
                        upload.resume(),
                        AnalysisStatus.FAILED,
                        Optional.of(code),
                        reading,
                        Version.NEW);
        return Decision.of(
                failed, new AnalysisEvent.Failed(failed.id, failed.owner, failed.resume, code));
    }

    private static String code(ReadingVerdict verdict) {
        return verdict == ReadingVerdict.NEEDS_OCR ? "needs-ocr" : "not-a-resume";
    }

    /// A file that was uploaded and is to be read.
    public record Upload(
            AnalysisId analysis, PersonId owner, UUID resume, UUID file, String mediaType) {}
}
