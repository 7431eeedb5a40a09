package io.skillsync.careerforge.resume;

import java.util.Optional;

/// Which of a person's resumes are wanted; empty means both.
public record ResumeFilter(Optional<Boolean> archived) {
    public static final ResumeFilter ALL = new ResumeFilter(Optional.empty());

    boolean admits(Resume resume) {
        return archived.map(wanted -> wanted == resume.archived()).orElse(true);
    }
}
