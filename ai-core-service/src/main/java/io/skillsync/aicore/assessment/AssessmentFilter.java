package io.skillsync.aicore.assessment;

import java.util.Optional;

/// What a list of assessments can be narrowed by.
public record AssessmentFilter(Optional<AssessmentType> type) {
    public static final AssessmentFilter NONE = new AssessmentFilter(Optional.empty());
}
