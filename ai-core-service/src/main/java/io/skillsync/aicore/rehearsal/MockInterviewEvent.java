package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.PersonId;

/// What has happened to a mock interview.
public sealed interface MockInterviewEvent {
    MockInterviewId interview();

    PersonId owner();

    /// Its questions were chosen: that is what the allowance was reserved for.
    record Started(MockInterviewId interview, PersonId owner) implements MockInterviewEvent {}

    /// @param score mean of the answers, 0 to 100
    record Completed(MockInterviewId interview, PersonId owner, int score)
            implements MockInterviewEvent {}
}
