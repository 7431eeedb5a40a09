package io.skillsync.aicore.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeBasics;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
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
        assertThat(review.suggestions()).hasSize(8);
    }
}
