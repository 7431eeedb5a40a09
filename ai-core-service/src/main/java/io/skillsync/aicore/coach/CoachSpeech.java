package io.skillsync.aicore.coach;

/// What comes of a question, piece by piece: text, what it rests on, and the whole at the end. The
/// pieces of text make up the answer as it is stored.
public sealed interface CoachSpeech {
    record Said(String text) implements CoachSpeech {}

    record Cited(Citation citation) implements CoachSpeech {}

    /// The last one of an answer that is not stored yet.
    record Answered(CoachAnswer answer) implements CoachSpeech {}

    /// The last one of an answer that is.
    record Stored(CoachMessage message) implements CoachSpeech {}
}
