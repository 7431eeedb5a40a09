package io.skillsync.aicore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeBasics;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.drafting.LetterBrief;
import io.skillsync.aicore.embedding.adapter.out.DjlEmbedder;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.rehearsal.InterviewQuestion.QuestionCategory;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Answers of many qualities to the same question, with the model that ships.
class AnswerJudgeTest {
    private static final InterviewQuestion IMPORT =
            new InterviewQuestion(
                    "You mention PostgreSQL in “Cut the nightly import from 4 hours to 35 minutes”. Which decision in it was your own, and what came of it?",
                    QuestionCategory.TECHNICAL,
                    "PostgreSQL",
                    "");
    private static final InterviewQuestion DISAGREEMENT =
            new InterviewQuestion(
                    "Tell us about a disagreement with somebody whose opinion mattered. How did it end?",
                    QuestionCategory.BEHAVIORAL,
                    null,
                    "");
    private static final InterviewQuestion GAP =
            new InterviewQuestion(
                    "The posting asks for Kafka, which the resume does not name. How would you get to a first usable result?",
                    QuestionCategory.GAP,
                    "Kafka",
                    "");
    private static final InterviewQuestion EXPLAIN =
            new InterviewQuestion(
                    "Explain to a colleague from another department what Java is good for, and where it is the wrong choice.",
                    QuestionCategory.TECHNICAL,
                    "Java",
                    "");
    private static final String EXCELLENT =
            "When I joined the ordering team at Northwind Foods, the nightly import took four hours and often ran into the morning,"
                    + " so that the stores saw old prices. I was asked to bring it under one hour. I measured where the time went for a week"
                    + " and saw that most of it was spent deleting old rows in one big table. I decided to partition that table in PostgreSQL"
                    + " by day, although two colleagues preferred a bigger server, and I wrote a small proof to convince them. As a result"
                    + " the import took 35 minutes, and we never missed a morning again.";
    private static final String RAMBLING =
            "So basically, you know, I was working on this thing and there was a lot of stuff going on, and we had meetings, and then"
                    + " someone said maybe the database is slow, and I guess it kind of was, and we talked about it a lot, and then there were"
                    + " other things like the office move and the new coffee machine. Anyway the team did things like that all the time."
                    + " I think maybe we changed some settings, and probably it got better, people seemed happier at least.";
    private static final String FOOTBALL =
            "When I was at school I played football in a club. My task was to be the goalkeeper. I trained five times a week and I"
                    + " organised the travel for our team of 15 players. In the end we won the regional cup with 3 goals, which made me proud,"
                    + " and I learned to never give up even when the weather was terrible and the other team was ahead of us.";

    private static DjlEmbedder embedder;
    private static AnswerJudge judge;
    private static LetterBrief brief;

    @BeforeAll
    static void the_model_is_loaded() {
        embedder = DjlEmbedder.load(1);
        judge = new AnswerJudge(embedder, SkillTaxonomy.shipped());
        brief =
                new LetterBrief(
                        "Marta Lindqvist",
                        new ResumeDocument(
                                new ResumeBasics(
                                        "Marta Lindqvist", null, null, null, null, null, List.of()),
                                List.of(
                                        new ResumeExperience(
                                                "Northwind Foods",
                                                "Backend Developer",
                                                "Uppsala",
                                                "2019-03",
                                                null,
                                                true,
                                                null,
                                                List.of(
                                                        "Cut the nightly import from 4 hours to 35 minutes"),
                                                List.of("Java", "PostgreSQL"))),
                                null,
                                null,
                                null,
                                null,
                                null),
                        PostingDocument.of(
                                "Senior Backend Engineer",
                                "Harbor Energy",
                                "You will own services in Java.",
                                List.of("Java", "PostgreSQL", "Kafka")),
                        null);
    }

    @AfterAll
    static void the_model_is_closed() {
        embedder.close();
    }

    private static AnswerReview review(InterviewQuestion question, String answer) {
        return judge.judge(question, answer, Optional.of(brief));
    }

    @Test
    void a_whole_example_with_figures_is_ready() {
        var review = review(IMPORT, EXCELLENT);
        assertThat(review.score()).isGreaterThanOrEqualTo(95);
        assertThat(review.strengths())
                .contains(
                        "You tell a whole example: the situation, your task, what you did and the result.",
                        "Your own part is clear.",
                        "The answer stays with the question.");
        assertThat(review.advice()).isEmpty();
        assertThat(review.unsupported()).isEmpty();
    }

    @Test
    void without_figures_it_is_good_and_hears_how_to_be_better() {
        var review =
                review(
                        IMPORT,
                        EXCELLENT
                                .replace("four hours", "long")
                                .replace("one hour", "control")
                                .replace("two colleagues", "colleagues")
                                .replace("took 35 minutes", "was done before sunrise"));
        assertThat(review.score()).isBetween(75, 94);
        assertThat(review.advice()).containsExactly("Say how many, how long or how much.");
    }

    @Test
    void rambling_is_told_to_leave_out_its_hedges() {
        var review = review(IMPORT, RAMBLING);
        assertThat(review.score()).isLessThan(45);
        assertThat(review.advice())
                .anyMatch(advice -> advice.startsWith("Leave out words like maybe"));
    }

    @Test
    void a_well_told_story_about_something_else_is_no_answer() {
        var review = review(IMPORT, FOOTBALL);
        assertThat(review.score()).isLessThan(40);
        assertThat(review.dimensions())
                .anyMatch(part -> part.comment().equals("The answer is about something else."));
        assertThat(review.advice()).contains("Come to PostgreSQL in the first sentence.");
    }

    @Test
    void next_to_nothing_gets_next_to_nothing_and_no_praise() {
        var review = review(IMPORT, "I don't know.");
        assertThat(review.score()).isLessThan(5);
        assertThat(review.strengths()).isEmpty();
        assertThat(review.advice().getFirst()).startsWith("Say where and when it was");
    }

    @Test
    void the_question_given_back_is_no_answer_however_often() {
        for (var times : new int[] {1, 4}) {
            var review = review(IMPORT, (IMPORT.text() + " ").repeat(times));
            assertThat(review.score()).isZero();
            assertThat(review.advice())
                    .containsExactly("This repeats the question. Answer it in your words.");
        }
        assertThat(review(IMPORT, IMPORT.text() + " " + EXCELLENT).score())
                .isEqualTo(review(IMPORT, EXCELLENT).score());
    }

    @Test
    void another_language_is_told_not_judged() {
        var review =
                review(
                        IMPORT,
                        "Als ich zum Team kam, dauerte der nächtliche Import vier Stunden. Ich habe die große Tabelle in PostgreSQL nach Tagen partitioniert.");
        assertThat(review.score()).isZero();
        assertThat(review.advice().getFirst()).startsWith("The answer is not in English.");
        assertThat(review.unsupported()).isEmpty();
    }

    @Test
    void opening_words_in_a_row_are_no_story() {
        var review =
                review(
                        IMPORT,
                        "When I had to, my task was, I led, I built, as a result in the end PostgreSQL import.");
        assertThat(review.score()).isLessThan(35);
        assertThat(review.dimensions())
                .anyMatch(part -> part.comment().equals("Every part is there, in very few words."));
    }

    @Test
    void each_part_that_is_taken_out_costs() {
        var whole = review(IMPORT, EXCELLENT).score();
        for (var sentence : EXCELLENT.split("(?<=\\.) "))
            if (sentence.contains("asked") || sentence.contains("result"))
                assertThat(review(IMPORT, EXCELLENT.replace(sentence, "")).score())
                        .isLessThan(whole);
    }

    @Test
    void who_speaks_of_the_team_alone_is_asked_for_their_own_part() {
        var review =
                review(
                        DISAGREEMENT,
                        "In our team there was a disagreement between the testers and the developers about releases. We had to find a way to"
                                + " release every week. We sat together, we wrote down what everybody needed, and we agreed on a fixed day. In the"
                                + " end we released 40 times in a year, and our manager, whose opinion mattered, was happy with that.");
        assertThat(review.score()).isBetween(50, 80);
        assertThat(review.advice())
                .contains("Say what you did yourself, not only what the team did.");
    }

    @Test
    void a_gap_wants_a_way_to_learn_not_a_story() {
        var review =
                review(
                        GAP,
                        "I have not used Kafka at work yet. What is closest to it is the outbox table that I built at Northwind Foods, so I know about"
                                + " ordering and retries. In my first week I would set up a broker on my machine and write a consumer for one of"
                                + " your events. In the second week I would move one small consumer with a colleague's review, and measure its lag.");
        assertThat(review.score()).isGreaterThan(85);
        assertThat(review.strengths())
                .contains("You say what you build on, how you would begin and how it would show.");
        assertThat(review.unsupported()).isEmpty();
    }

    @Test
    void an_explanation_wants_reasons_an_example_and_limits() {
        var whole =
                "Java is good for systems that run day and night and are changed by many people, because the compiler finds mistakes before"
                        + " customers do. For example our ordering platform at Northwind Foods is built in it. It is the wrong choice for a small"
                        + " script that you need once; there I would take Python. So for a report by tomorrow I would not build it in Java.";
        assertThat(review(EXPLAIN, whole).score()).isGreaterThan(85);
        assertThat(review(EXPLAIN, whole).unsupported()).isEmpty();
        assertThat(
                        review(
                                        EXPLAIN,
                                        "Java is a good language and I like it. It is fast and modern.")
                                .advice())
                .anyMatch(advice ->
                        advice.contains("for instance") || advice.contains("For instance"));
    }

    @Test
    void what_the_resume_does_not_show_is_told_and_not_punished() {
        var bold =
                "When I was working at Google in 2017, there was a slow import. My task was to fix it within three weeks. I rewrote it in Rust"
                        + " and reduced the time by 97 percent, which saved 3 million dollars a year. I also led a team of 40 people.";
        var review = review(IMPORT, bold);
        assertThat(review.unsupported())
                .containsExactlyInAnyOrder(
                        "Google", "97 percent", "3 million dollars", "Rust", "40 people");
        assertThat(judge.judge(IMPORT, bold, Optional.empty()).score()).isEqualTo(review.score());
        assertThat(judge.judge(IMPORT, bold, Optional.empty()).unsupported()).isEmpty();
    }

    @Test
    void the_same_answer_gets_the_same_review() {
        assertThat(review(IMPORT, RAMBLING)).isEqualTo(review(IMPORT, RAMBLING));
    }
}
