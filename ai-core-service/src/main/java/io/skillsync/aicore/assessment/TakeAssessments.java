package io.skillsync.aicore.assessment;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.assessment.AssessmentItem.ItemKind;
import io.skillsync.aicore.assessment.AssessmentResults.PartnerResult;
import io.skillsync.aicore.matching.CareerMaterial;
import io.skillsync.aicore.matching.ResumeChoice;
import io.skillsync.aicore.skill.Concept;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/// Opening assessments of each type, and answering them once.
@UseCase
public class TakeAssessments {
    public static final int MOST_SKILLS = 30;

    private final Assessments assessments;
    private final TestWriting tests;
    private final CareerMaterial material;
    private final SkillTaxonomy taxonomy;

    TakeAssessments(
            Assessments assessments,
            TestWriting tests,
            CareerMaterial material,
            SkillTaxonomy taxonomy) {
        this.assessments = assessments;
        this.tests = tests;
        this.material = material;
        this.taxonomy = taxonomy;
    }

    /// A rating of one's own skills, each asked once under the name that the taxonomy has for it.
    public Uni<Assessment> rate(AssessmentId id, PersonId owner, List<String> skills) {
        var names =
                skills.stream()
                        .map(skill ->
                                taxonomy.normalise(skill).map(Concept::name).orElse(skill.strip()))
                        .distinct()
                        .toList();
        if (names.isEmpty() || names.size() > MOST_SKILLS)
            throw new Invalid(
                    "skills",
                    "assessment.skills",
                    "Name 1 to %d skills to rate.".formatted(MOST_SKILLS));
        var items =
                names.stream()
                        .map(name ->
                                new AssessmentItem(
                                        ItemKind.SELF_RATING,
                                        name,
                                        "How well do you know %s?".formatted(name),
                                        SelfLevel.options(),
                                        AssessmentItem.NO_RIGHT))
                        .toList();
        return assessments.commit(Assessment.open(id, owner, AssessmentType.SELF, items));
    }

    /// Another id, another test.
    public Uni<Assessment> test(AssessmentId id, PersonId owner, SkillCategory field, int size) {
        return opened(id, owner, tests.about(field, size, seed(id)));
    }

    public Uni<Assessment> test(AssessmentId id, PersonId owner, List<String> skills, int size) {
        return opened(id, owner, tests.about(skills, size, seed(id)));
    }

    private Uni<Assessment> opened(
            AssessmentId id, PersonId owner, Uni<List<AssessmentItem>> items) {
        return items.map(written -> Assessment.open(id, owner, AssessmentType.SKILL_TEST, written))
                .chain(assessments::commit);
    }

    /// The last bits of an id are random.
    private static long seed(AssessmentId id) {
        return id.value().getLeastSignificantBits();
    }

    public Uni<Assessment> workStyle(AssessmentId id, PersonId owner) {
        return assessments.commit(
                Assessment.open(
                        id, owner, AssessmentType.PERSONALITY, WorkStyleQuestionnaire.items()));
    }

    public Uni<Assessment> tell(AssessmentId id, PersonId owner, PartnerResult result) {
        return assessments.commit(Assessment.told(id, owner, result));
    }

    /// Answers an assessment, once. A self-rating is looked at beside the person's default resume,
    /// where there is one.
    public Uni<Assessment> answer(
            PersonId owner, AssessmentId id, Expected version, List<Integer> answers) {
        return assessments
                .get(owner, id)
                .chain(assessment ->
                        assessment.type() == AssessmentType.SELF
                                ? shown(owner)
                                : Uni.createFrom().item(Optional.<ShownSkills>empty()))
                .chain(shown ->
                        assessments.decide(
                                owner,
                                id,
                                version,
                                assessment -> assessment.answer(answers, shown)));
    }

    private Uni<Optional<ShownSkills>> shown(PersonId owner) {
        return material.resume(owner, ResumeChoice.DEFAULT)
                .map(resume -> Optional.of(new ShownSkills(resume.document(), taxonomy)))
                // Nobody needs a resume to know what they can do.
                .onFailure(RuleBroken.class)
                .recoverWithItem(Optional.empty());
    }
}
