package io.skillsync.careerforge.resume;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// Names one stored file of a resume.
public record ResumeFileId(UUID value) implements Identifier {}
