package io.skillsync.aicore.rehearsal.adapter.out;

import io.skillsync.aicore.Workers;
import io.skillsync.aicore.drafting.LetterBrief;
import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.rehearsal.AnswerJudge;
import io.skillsync.aicore.rehearsal.AnswerReview;
import io.skillsync.aicore.rehearsal.InterviewPlanner;
import io.skillsync.aicore.rehearsal.InterviewQuestion;
import io.skillsync.aicore.rehearsal.Interviewer;
import io.skillsync.aicore.rehearsal.PackWriter;
import io.skillsync.aicore.rehearsal.PreparationPack;
import io.skillsync.aicore.rehearsal.QuestionRound;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Thinks on a worker: embedding an answer takes some ten milliseconds.
@Singleton
class WorkerInterviewer implements Interviewer {
    private final Workers workers;
    private final InterviewPlanner planner;
    private final AnswerJudge judge;
    private final PackWriter packs;

    WorkerInterviewer(Workers workers, Embedder embedder, SkillTaxonomy taxonomy) {
        this.workers = workers;
        this.planner = new InterviewPlanner(taxonomy);
        this.judge = new AnswerJudge(embedder, taxonomy);
        this.packs = new PackWriter(taxonomy);
    }

    @Override
    public Uni<List<InterviewQuestion>> questions(LetterBrief brief, int count) {
        return workers.run(() -> QuestionRound.of(planner.plan(brief), count));
    }

    @Override
    public Uni<AnswerReview> review(
            InterviewQuestion question, String answer, Optional<LetterBrief> brief) {
        return workers.run(() -> judge.judge(question, answer, brief));
    }

    @Override
    public Uni<PreparationPack> pack(LetterBrief brief, int minutes) {
        return workers.run(() -> packs.write(brief, minutes));
    }
}
