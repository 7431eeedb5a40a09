package io.skillsync.careerforge.resume;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// Names one analysis of a file; billing and ai-core know it by the same id.
public record AnalysisId(UUID value) implements Identifier {}
