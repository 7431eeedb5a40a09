package io.skillsync.aicore.rehearsal;

/// A question and why it is asked.
///
/// @param skill the skill of the posting that it is about, as the posting writes it; null where it
///   is about none
/// @param reason one sentence for the person who practises
public record InterviewQuestion(
        String text, QuestionCategory category, String skill, String reason) {
    /// What a question is after.
    public enum QuestionCategory {
        TECHNICAL,
        GAP,
        EXPERIENCE,
        ROLE,
        BEHAVIORAL,
        MOTIVATION
    }
}
