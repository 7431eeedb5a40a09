package io.skillsync.aicore;

import io.skillsync.aicore.matching.ResumeChoice;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.UUID;

/// Which of the caller's resumes a request is about, where it is not the default one.
///
/// @param version left out: the newest
public record ResumeReference(@NotNull UUID resumeId, @Positive Integer version) {
    /// The default resume where nothing was named.
    public static ResumeChoice choice(ResumeReference named) {
        return named == null
                ? ResumeChoice.DEFAULT
                : new ResumeChoice(named.resumeId(), named.version());
    }
}
