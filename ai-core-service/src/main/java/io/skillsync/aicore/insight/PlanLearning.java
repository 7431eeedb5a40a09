package io.skillsync.aicore.insight;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.insight.LearningPathways.SkillAdvice;
import io.skillsync.aicore.matching.CareerMaterial;
import io.skillsync.aicore.matching.Discovery;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.Postings;
import io.skillsync.aicore.matching.ResumeChoice;
import io.skillsync.aicore.matching.ResumeCopy;
import io.skillsync.aicore.matching.Score;
import io.skillsync.aicore.matching.ScoredPair;
import io.skillsync.aicore.matching.Scores;
import io.skillsync.aicore.matching.Viewer;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.List;

/// What to learn next, from what the default resume shows. Nothing is metered: no posting is shown,
/// and the scores are those that a ranking gives anyway.
@UseCase
public class PlanLearning {
    private static final int NEAREST = 100;

    /// Below this score more is missing than one skill.
    private static final double WITHIN_REACH = 40;

    private static final int MOST_ADVICE = 20;

    private final CareerMaterial material;
    private final Discovery discovery;
    private final Postings postings;
    private final Scores scores;
    private final Advising advising;
    private final Clock clock;

    PlanLearning(
            CareerMaterial material,
            Discovery discovery,
            Postings postings,
            Scores scores,
            Advising advising,
            Clock clock) {
        this.material = material;
        this.discovery = discovery;
        this.postings = postings;
        this.scores = scores;
        this.advising = advising;
        this.clock = clock;
    }

    /// Skills to learn, those that open most positions first.
    ///
    /// @param looked open postings near the person
    /// @param withinReach those of them that count
    public record LearningAdvice(int looked, int withinReach, List<SkillAdvice> skills) {
        public LearningAdvice {
            skills = List.copyOf(skills);
        }
    }

    public Uni<LearningPath> path(PersonId person, String skill) {
        return material.resume(person, ResumeChoice.DEFAULT)
                .chain(resume -> advising.path(skill, resume.document()));
    }

    public Uni<LearningAdvice> advise(PersonId person) {
        return material.resume(person, ResumeChoice.DEFAULT)
                .chain(resume ->
                        discovery
                                .postingsNear(resume, NEAREST)
                                .chain(postings::live)
                                .chain(found -> scored(person, resume, found))
                                .chain(given -> advice(resume, given)));
    }

    private Uni<List<Score>> scored(
            PersonId person, ResumeCopy resume, List<PostingDocument> found) {
        var pairs =
                found.stream()
                        .filter(posting ->
                                posting.validThrough() == null
                                        || clock.instant().isBefore(posting.validThrough()))
                        .map(posting -> new ScoredPair(resume, posting))
                        .toList();
        return scores.of(Viewer.alone(person), pairs);
    }

    private Uni<LearningAdvice> advice(ResumeCopy resume, List<Score> given) {
        var near = given.stream().filter(score -> score.score() >= WITHIN_REACH).count();
        return advising.advise(resume.document(), given, WITHIN_REACH)
                .map(skills ->
                        new LearningAdvice(
                                given.size(),
                                (int) near,
                                skills.stream().limit(MOST_ADVICE).toList()));
    }
}
