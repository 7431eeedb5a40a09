package io.skillsync.careerforge.resume;

import java.time.Instant;
import java.util.Optional;

/// One analysis of one file, from waiting to its end.
///
/// @param code why it failed, such as `needs-ocr`
/// @param reading what was read, once it is done
public record ParseJob(
        AnalysisId id,
        ResumeFileId file,
        ParseStatus status,
        Optional<String> code,
        Optional<Reading> reading,
        Instant startedAt,
        Optional<Instant> endedAt) {
    static ParseJob waiting(AnalysisId id, ResumeFileId file, Instant now) {
        return new ParseJob(
                id,
                file,
                ParseStatus.PENDING,
                Optional.empty(),
                Optional.empty(),
                now,
                Optional.empty());
    }

    ParseJob done(Reading result, Instant now) {
        return new ParseJob(
                id,
                file,
                ParseStatus.DONE,
                Optional.empty(),
                Optional.of(result),
                startedAt,
                Optional.of(now));
    }

    ParseJob failed(String why, Instant now) {
        return new ParseJob(
                id,
                file,
                ParseStatus.FAILED,
                Optional.of(why),
                Optional.empty(),
                startedAt,
                Optional.of(now));
    }
}
