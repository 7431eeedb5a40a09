package io.skillsync.aicore.assessment;

import java.util.List;

/// What the results mean for the person.
///
/// @param summary one sentence
/// @param advice what to look at next, in sentences
public record AssessmentInsights(String summary, List<String> advice) {
    public AssessmentInsights {
        advice = List.copyOf(advice);
    }
}
