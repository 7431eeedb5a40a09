package io.skillsync.careerforge.interest;

import java.util.Optional;

/// What a list of interests can be narrowed by.
public record InterestFilter(Optional<InterestCategory> category) {}
