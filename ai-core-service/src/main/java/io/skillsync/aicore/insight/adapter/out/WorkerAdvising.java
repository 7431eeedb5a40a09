package io.skillsync.aicore.insight.adapter.out;

import io.skillsync.aicore.Workers;
import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.insight.Advising;
import io.skillsync.aicore.insight.LearningPath;
import io.skillsync.aicore.insight.LearningPathways;
import io.skillsync.aicore.insight.LearningPathways.SkillAdvice;
import io.skillsync.aicore.insight.PostingCheck;
import io.skillsync.aicore.insight.PostingCheck.PostingNote;
import io.skillsync.aicore.insight.ResumeReview;
import io.skillsync.aicore.insight.ReviewResumes;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.Score;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

/// Advice, worked out on worker threads.
@Singleton
class WorkerAdvising implements Advising {
    private final ReviewResumes reviews;
    private final LearningPathways pathways;
    private final PostingCheck check = new PostingCheck();
    private final Workers workers;
    private final Clock clock;

    WorkerAdvising(SkillTaxonomy taxonomy, MatchingEngine engine, Workers workers, Clock clock) {
        this.reviews = new ReviewResumes(taxonomy);
        this.pathways = new LearningPathways(taxonomy, engine);
        this.workers = workers;
        this.clock = clock;
    }

    @Override
    public Uni<ResumeReview> review(ResumeDocument resume) {
        return workers.run(() -> {
            var month = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
            return reviews.review(resume, month);
        });
    }

    @Override
    public Uni<LearningPath> path(String skill, ResumeDocument resume) {
        return workers.run(() -> pathways.path(skill, pathways.known(resume, clock.instant())));
    }

    @Override
    public Uni<List<SkillAdvice>> advise(ResumeDocument resume, List<Score> scores, double reach) {
        return workers.run(
                () -> pathways.advise(scores, pathways.known(resume, clock.instant()), reach));
    }

    @Override
    public Uni<List<PostingNote>> check(PostingDocument posting) {
        return workers.run(() -> check.check(posting));
    }
}
