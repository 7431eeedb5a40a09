package io.skillsync.aicore.coach;

/// A question and its answer, and the conversation after them: stored together, or not at all.
public record Exchange(Conversation conversation, CoachMessage question, CoachMessage answer) {}
