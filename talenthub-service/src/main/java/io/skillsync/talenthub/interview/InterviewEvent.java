package io.skillsync.talenthub.interview;

/// What has happened to an interview.
public sealed interface InterviewEvent {
    InterviewId interview();

    /// Appointed, or moved to another time.
    record Scheduled(InterviewId interview) implements InterviewEvent {}

    /// Took place, or got another outcome.
    record Completed(InterviewId interview) implements InterviewEvent {}

    record Cancelled(InterviewId interview) implements InterviewEvent {}
}
