package io.skillsync.aicore.coach;

/// An answer and how it came about.
public record CoachAnswer(String text, AnswerMetadata metadata) {}
