package io.skillsync.aicore.matching;

import java.util.UUID;

/// Which of a person's resumes something is about.
///
/// @param resume null for the default one
/// @param version null for the newest
public record ResumeChoice(UUID resume, Integer version) {
    public static final ResumeChoice DEFAULT = new ResumeChoice(null, null);
}
