package io.skillsync.careerforge.letter;

import java.util.Optional;
import java.util.UUID;

/// What a list of letters can be narrowed by.
public record LetterFilter(Optional<UUID> opportunity) {}
