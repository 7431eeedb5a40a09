package io.skillsync.aicore.matching;

import java.util.UUID;

/// One version of a document.
public record VersionRef(UUID id, int version) {}
