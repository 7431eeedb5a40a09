package io.skillsync.aicore.insight;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.insight.LearningPathways.SkillAdvice;
import io.skillsync.aicore.insight.PostingCheck.PostingNote;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.Score;
import io.smallrye.mutiny.Uni;
import java.util.List;

/// Works out advice away from the event loop.
public interface Advising {
    Uni<ResumeReview> review(ResumeDocument resume);

    /// The way to a skill from what a resume shows.
    Uni<LearningPath> path(String skill, ResumeDocument resume);

    /// Missing skills, those that unlock most first.
    ///
    /// @param reach lower scores do not count
    Uni<List<SkillAdvice>> advise(ResumeDocument resume, List<Score> scores, double reach);

    Uni<List<PostingNote>> check(PostingDocument posting);
}
