package io.skillsync.aicore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.drafting.LetterBrief;
import io.skillsync.aicore.embedding.WordBagEmbedder;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.matching.People;
import io.skillsync.aicore.matching.PlainResume;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.rehearsal.InterviewQuestion.QuestionCategory;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InterviewPlannerTest {
    private static final SkillTaxonomy TAXONOMY = SkillTaxonomy.shipped();
    private final InterviewPlanner planner = new InterviewPlanner(TAXONOMY);
    private final MatchingEngine engine = new MatchingEngine(new WordBagEmbedder(), TAXONOMY);

    @Test
    void there_are_at_least_six_different_questions_of_three_kinds() {
        for (var seed = 0; seed < 60; seed++) {
            var questions = planner.plan(brief(seed));
            assertThat(questions).hasSizeGreaterThanOrEqualTo(6);
            assertThat(questions.stream().map(InterviewQuestion::text)).doesNotHaveDuplicates();
            assertThat(
                            questions.stream()
                                    .map(InterviewQuestion::category)
                                    .collect(Collectors.toSet()))
                    .hasSizeGreaterThanOrEqualTo(3);
            assertThat(questions)
                    .allSatisfy(question ->
                            assertThat(question.text()).doesNotContain("{").hasSizeGreaterThan(20));
        }
    }

    @Test
    void what_is_missing_is_asked() {
        for (var seed = 0; seed < 60; seed++) {
            var brief = brief(seed);
            var missing =
                    engine.score(brief.resume(), brief.posting(), Instant.EPOCH).missingSkills();
            var asked =
                    planner.plan(brief).stream()
                            .filter(question -> question.category() == QuestionCategory.GAP)
                            .toList();
            assertThat(asked.isEmpty()).isEqualTo(missing.isEmpty());
            assertThat(asked)
                    .allSatisfy(question -> assertThat(missing).contains(question.skill()));
        }
    }

    @Test
    void little_said_still_gives_six_questions() {
        var posting =
                PostingDocument.of(
                        "Generalist", "", "Do what is needed every day with a smile.", List.of());
        for (var text : List.of("", "Clerk", "Clerk\nKeeps an office running.\nWord\nFiling")) {
            var questions =
                    planner.plan(
                            new LetterBrief(
                                    "Jun Watanabe", PlainResume.read(null, text), posting, null));
            assertThat(questions).hasSizeGreaterThanOrEqualTo(6);
            assertThat(questions.stream().map(InterviewQuestion::text)).doesNotHaveDuplicates();
            assertThat(questions.stream().map(InterviewQuestion::category).distinct().count())
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void the_same_brief_gets_the_same_questions() {
        assertThat(planner.plan(brief(5))).isEqualTo(planner.plan(brief(5)));
    }

    static LetterBrief brief(int seed) {
        var people = new People(seed);
        var resume = people.resume();
        return new LetterBrief(resume.basics().name(), resume, people.posting(), null);
    }
}
