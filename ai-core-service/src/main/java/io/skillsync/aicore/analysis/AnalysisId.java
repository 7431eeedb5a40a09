package io.skillsync.aicore.analysis;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// The id of an analysis, chosen by the service that received the file.
public record AnalysisId(UUID value) implements Identifier {}
