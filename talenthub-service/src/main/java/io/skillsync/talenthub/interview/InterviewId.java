package io.skillsync.talenthub.interview;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// Names an interview, on both sides.
public record InterviewId(UUID value) implements Identifier {}
