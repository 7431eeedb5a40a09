package io.skillsync.aicore.rehearsal;

import java.util.Optional;

/// What a list of mock interviews can be narrowed by.
public record MockInterviewFilter(Optional<Boolean> completed) {
    public static final MockInterviewFilter NONE = new MockInterviewFilter(Optional.empty());
}
