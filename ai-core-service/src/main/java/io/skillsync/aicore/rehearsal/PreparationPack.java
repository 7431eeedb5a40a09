package io.skillsync.aicore.rehearsal;

import java.util.List;

/// What to go through before an interview.
///
/// @param plan blocks of minutes that add up to the time at hand
/// @param openPoints requirements that the resume does not show
/// @param ownQuestions questions for the interviewer
public record PreparationPack(
        List<PlanBlock> plan,
        List<PreparedQuestion> questions,
        List<String> openPoints,
        List<String> ownQuestions) {
    public PreparationPack {
        plan = List.copyOf(plan);
        questions = List.copyOf(questions);
        openPoints = List.copyOf(openPoints);
        ownQuestions = List.copyOf(ownQuestions);
    }

    /// Part of the preparation.
    public record PlanBlock(int minutes, String task) {}

    /// A question with the lines of the resume that an answer can rest on; none where the resume
    /// has nothing to say.
    public record PreparedQuestion(
            InterviewQuestion question, List<PreparedEvidence> evidence, String hint) {
        public PreparedQuestion {
            evidence = List.copyOf(evidence);
        }
    }

    /// A line of the resume.
    public record PreparedEvidence(String path, String text) {}
}
