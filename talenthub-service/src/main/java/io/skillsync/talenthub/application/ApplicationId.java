package io.skillsync.talenthub.application;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// Names an application; chosen by the seeker's side, so that sending it twice is harmless.
public record ApplicationId(UUID value) implements Identifier {}
