package io.skillsync.aicore.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeBasics;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeCertification;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeEducation;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeLanguage;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeProject;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import io.skillsync.aicore.insight.ResumeReview.ReviewDimension;
import io.skillsync.aicore.insight.ResumeReview.ReviewPriority;
import io.skillsync.aicore.insight.ResumeReview.ReviewSuggestion;
import io.skillsync.aicore.matching.People;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewResumesTest {
    private static final YearMonth NOW = YearMonth.of(2026, 6);
    private final ReviewResumes reviews = new ReviewResumes(SkillTaxonomy.shipped());

    private static ResumeDocument with(List<String> lines) {
        var basics =
                new ResumeBasics(
                        "Mira Okafor",
                        null,
                        "m@example.org",
                        "+1 555 0100",
                        "Lyon",
                        null,
                        List.of());
        var entry =
                new ResumeExperience(
                        "Alder Clinics",
                        "Nurse",
                        null,
                        "2019-01",
                        null,
                        true,
                        null,
                        lines,
                        List.of("Triage"));
        return new ResumeDocument(basics, List.of(entry), null, null, null, null, null);
    }

    @Test
    void the_weights_add_up_and_the_score_is_their_mean() {
        for (var seed = 0; seed < 40; seed++) {
            var review = reviews.review(new People(seed).resume(), NOW);
            assertThat(review.dimensions().stream().mapToDouble(ReviewDimension::weight).sum())
                    .isCloseTo(1, within(1e-9));
            assertThat(review.score()).isBetween(0, 100);
            assertThat(review.suggestions())
                    .isSortedAccordingTo(
                            Comparator.comparingInt(ReviewSuggestion::points).reversed());
            assertThat(review.dimensions())
                    .allSatisfy(dimension -> assertThat(dimension.value()).isBetween(0.0, 1.0));
        }
    }

    @Test
    void deeds_with_figures_beat_duties() {
        var deeds =
                reviews.review(
                        with(List.of("Led 12 nurses through the move", "Cut waiting times by 30%")),
                        NOW);
        var duties =
                reviews.review(
                        with(
                                List.of(
                                        "Responsible for nurses",
                                        "Participated in meetings as a dynamic team player")),
                        NOW);
        assertThat(deeds.score()).isGreaterThan(duties.score() + 25);
        assertThat(duties.suggestions().getFirst().priority()).isEqualTo(ReviewPriority.HIGH);
        assertThat(duties.suggestions())
                .anySatisfy(suggestion ->
                        assertThat(suggestion.paths())
                                .contains(
                                        "experiences[0].achievements[0]",
                                        "experiences[0].achievements[1]"));
    }

    @Test
    void an_empty_resume_gets_advice_not_an_error() {
        var review =
                reviews.review(new ResumeDocument(null, null, null, null, null, null, null), NOW);
        assertThat(review.score()).isZero();
        // Of lines that are not there, nobody can say that they are unclear.
        assertThat(review.suggestions()).hasSize(7);
    }

    private static ResumeDocument of(String summary, ResumeExperience... entries) {
        var basics =
                new ResumeBasics(
                        "Robert Maddox",
                        null,
                        "r@example.org",
                        "+1 555 0188",
                        "Toledo",
                        summary,
                        List.of());
        return new ResumeDocument(basics, List.of(entries), null, null, null, null, null);
    }

    private static ResumeExperience job(String start, String end, String... lines) {
        return new ResumeExperience(
                "Buckeye Freight",
                "Driver",
                null,
                start,
                end,
                null,
                null,
                List.of(lines),
                List.of());
    }

    private List<String> advice(ResumeDocument resume) {
        return reviews.review(resume, NOW).suggestions().stream()
                .map(ReviewSuggestion::sentence)
                .toList();
    }

    @Test
    void a_driver_reads_which_lines_tell_duties_and_what_is_empty_in_the_summary() {
        var driver =
                of(
                        "Hard-working truck driver with sixteen years on the road in all states and a clean record, based in Toledo, Ohio.",
                        job("2010", null, "Responsible for long haul deliveries", "Helped loading"),
                        job(null, null, "Drove 90,000 miles a year without an accident"));
        assertThat(advice(driver))
                .anyMatch(sentence ->
                        sentence.contains(
                                "“Responsible for long haul deliveries” and one more line"))
                .anyMatch(sentence -> sentence.contains("“Hard-working” in the summary"))
                .anyMatch(
                        sentence -> sentence.equals("Add the dates to Driver at Buckeye Freight."));
    }

    @Test
    void a_cook_is_not_told_that_saving_was_a_duty() {
        var cook = of(null, job("2019-01", "2020-03", "Saving 15% on food waste"));
        assertThat(advice(cook))
                .anyMatch(sentence ->
                        sentence.startsWith("Tell it as done")
                                && sentence.contains("“Saving 15% on food waste”"))
                .noneMatch(sentence -> sentence.contains("responsible for"));
    }

    @Test
    void a_position_that_ends_before_it_starts_is_named() {
        assertThat(advice(of(null, job("2021", "2020", "Drove"))))
                .contains(
                        "Check Driver at Buckeye Freight: it ends (2020) before it starts (2021).");
    }

    @Test
    void a_graduate_without_employment_is_not_asked_for_its_dates() {
        var graduate =
                new ResumeDocument(
                        new ResumeBasics("D", null, "d@example.org", null, "Leeds", null, null),
                        null,
                        List.of(
                                new ResumeEducation(
                                        "Leeds", "BSc", "Computing", "2023", "2026", null)),
                        null,
                        null,
                        null,
                        List.of(
                                new ResumeProject(
                                        "Bus tracker",
                                        "A web app.",
                                        null,
                                        null,
                                        null,
                                        List.of("Reached 400 users in Java"),
                                        List.of("PostgreSQL"))));
        assertThat(advice(graduate))
                .contains("Add your phone.", "List what your work shows: Java, PostgreSQL.")
                .anyMatch(sentence -> sentence.startsWith("Add what comes closest to employment"))
                .anyMatch(sentence -> sentence.startsWith("Say more about your projects"))
                .noneMatch(sentence -> sentence.contains("positions"));
    }

    @Test
    void languages_and_licences_need_not_show_at_work() {
        var nurse =
                new ResumeDocument(
                        null,
                        List.of(job("2019", null, "Led triage for 40 patients a day")),
                        null,
                        List.of(new ResumeSkill("Triage", null, null)),
                        List.of(new ResumeCertification("ACLS", null, null, null)),
                        List.of(new ResumeLanguage("English", "C1")),
                        null);
        assertThat(advice(nurse))
                .contains("List more of the skills that you use, 8 or more.")
                .noneMatch(sentence -> sentence.contains("English") || sentence.contains("ACLS"));
    }

    @Test
    void what_is_said_twice_is_to_be_said_once() {
        var twice = "Moved 12 services to Kubernetes";
        assertThat(advice(of(null, job("2020", null, twice, twice))))
                .contains("Say things once: “Moved 12 services to Kubernetes” is there twice.");
    }

    @Test
    void the_wording_of_another_language_is_not_judged() {
        var bookkeeper =
                of(
                        null,
                        job(
                                "2016",
                                null,
                                "Monatsabschlüsse für vier Gesellschaften in fünf statt neun Tagen erstellt",
                                "Betriebsprüfung ohne jede Beanstandung vorbereitet und begleitet",
                                "Umstellung der gesamten Buchhaltung auf ein neues System geleitet"));
        var review = reviews.review(bookkeeper, NOW);
        assertThat(review.dimensions())
                .extracting(ReviewDimension::name)
                .containsExactly("contact", "summary", "content", "positions", "skills");
        assertThat(review.dimensions().stream().mapToDouble(ReviewDimension::weight).sum())
                .isCloseTo(1, within(1e-9));
    }
}
