package io.skillsync.careerforge.letter;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// Names one e-mail.
public record EmailId(UUID value) implements Identifier {}
