package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.drafting.LetterBrief;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/// Asks, judges and prepares, where long thinking holds nobody up.
public interface Interviewer {
    /// @param count the most that are asked; fewer where the pair of documents gives fewer
    Uni<List<InterviewQuestion>> questions(LetterBrief brief, int count);

    /// @param brief empty where the resume is gone: then no claim is held against it
    Uni<AnswerReview> review(
            InterviewQuestion question, String answer, Optional<LetterBrief> brief);

    /// @param minutes the time at hand
    Uni<PreparationPack> pack(LetterBrief brief, int minutes);
}
