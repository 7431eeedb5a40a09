package io.skillsync.aicore.analysis;

import io.skillsync.aicore.PersonId;
import java.util.UUID;

/// How an analysis ended.
public sealed interface AnalysisEvent {
    /// @param confidence 0 to 1
    record Completed(AnalysisId analysis, PersonId owner, UUID resume, double confidence)
            implements AnalysisEvent {}

    /// @param code such as `needs-ocr`
    record Failed(AnalysisId analysis, PersonId owner, UUID resume, String code)
            implements AnalysisEvent {}
}
