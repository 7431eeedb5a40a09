package io.skillsync.careerforge.resume;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// Finished analyses, as the engine that made them hands them out.
public interface Readings {
    /// Empty where there is none any more, which is a fact and no error.
    Uni<Optional<Reading>> of(AnalysisId analysis);
}
