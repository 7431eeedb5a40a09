package io.skillsync.aicore.assessment;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// The id of an assessment.
public record AssessmentId(UUID value) implements Identifier {}
