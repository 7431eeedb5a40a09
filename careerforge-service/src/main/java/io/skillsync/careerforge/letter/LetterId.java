package io.skillsync.careerforge.letter;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// Names one cover letter.
public record LetterId(UUID value) implements Identifier {}
