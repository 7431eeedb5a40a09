package io.skillsync.aicore.rehearsal;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// The id of a mock interview; its allowance is reserved under it.
public record MockInterviewId(UUID value) implements Identifier {}
