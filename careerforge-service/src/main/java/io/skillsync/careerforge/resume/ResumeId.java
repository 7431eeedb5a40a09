package io.skillsync.careerforge.resume;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// Names one resume.
public record ResumeId(UUID value) implements Identifier {}
