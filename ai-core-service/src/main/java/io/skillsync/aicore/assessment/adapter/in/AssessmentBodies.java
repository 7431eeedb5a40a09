package io.skillsync.aicore.assessment.adapter.in;

import io.skillsync.aicore.assessment.Assessment;
import io.skillsync.aicore.assessment.Assessment.AssessmentOutcome;
import io.skillsync.aicore.assessment.AssessmentInsights;
import io.skillsync.aicore.assessment.AssessmentItem;
import io.skillsync.aicore.assessment.AssessmentItem.ItemKind;
import io.skillsync.aicore.assessment.AssessmentResults;
import io.skillsync.aicore.assessment.AssessmentResults.PartnerResult;
import io.skillsync.aicore.assessment.AssessmentResults.SelfRatings;
import io.skillsync.aicore.assessment.AssessmentResults.TestScore;
import io.skillsync.aicore.assessment.AssessmentResults.WorkStyle;
import io.skillsync.aicore.assessment.AssessmentType;
import io.skillsync.aicore.assessment.AssessmentWriter;
import io.skillsync.aicore.assessment.TakeAssessments;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.kernel.Invalid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What callers send and see of assessments.
final class AssessmentBodies {
    private static final int USUAL_ITEMS = 10;

    private AssessmentBodies() {}

    /// An assessment to be opened.
    ///
    /// @param category what a SKILL_TEST is about; or name skills
    /// @param skills what a SELF rating or a SKILL_TEST is about
    /// @param size items of a SKILL_TEST, 10 where nothing is said; fewer where there is less to
    ///   ask
    /// @param partner the result that a PARTNER assessment tells
    public record NewAssessment(
            @NotNull AssessmentType type,
            SkillCategory category,
            @Size(max = TakeAssessments.MOST_SKILLS) List<@NotBlank @Size(max = 100) String> skills,
            @Min(AssessmentWriter.LEAST_ITEMS) @Max(AssessmentWriter.MOST_ITEMS) Integer size,
            @Valid ToldResult partner) {
        boolean byCategory() {
            if ((category == null) == (skills == null || skills.isEmpty()))
                throw new Invalid(
                        "category",
                        "assessment.about",
                        "A skill test is about a category or about named skills, one of the two.");
            return category != null;
        }

        List<String> namedSkills() {
            return skills == null ? List.of() : skills;
        }

        int items() {
            return size == null ? USUAL_ITEMS : size;
        }

        PartnerResult told() {
            if (partner == null)
                throw new Invalid(
                        "partner",
                        "assessment.partner",
                        "Say who tested, what, when, and what came of it.");
            return partner.toResult();
        }
    }

    /// A result that somebody else found.
    ///
    /// @param url where it can be looked up; null where it cannot
    public record ToldResult(
            @NotBlank @Size(max = 200) String provider,
            @NotBlank @Size(max = 200) String test,
            @NotNull @PositiveOrZero @Max(1_000_000) BigDecimal score,
            @NotNull @Positive @Max(1_000_000) BigDecimal outOf,
            @NotNull @PastOrPresent LocalDate takenOn,
            @Size(max = 2000) @Pattern(regexp = "https://\\S+") String url) {
        PartnerResult toResult() {
            return new PartnerResult(provider.strip(), test.strip(), score, outOf, takenOn, url);
        }
    }

    /// An option for each item, in the order of the items.
    public record AssessmentAnswers(
            @NotEmpty @Size(max = AssessmentWriter.MOST_ITEMS)
                    List<@NotNull @Min(Assessment.NO_ANSWER) @Max(9) Integer> answers) {}

    /// An item as callers see it.
    ///
    /// @param answer the option that was chosen; absent until the assessment was taken
    /// @param right the right option; absent until the assessment was taken, and where none is
    public record ItemView(
            ItemKind kind,
            String subject,
            String text,
            List<String> options,
            Integer answer,
            Integer right) {
        static ItemView of(Assessment assessment, int number) {
            var item = assessment.items().get(number);
            var taken = assessment.isTaken();
            return new ItemView(
                    item.kind(),
                    item.subject(),
                    item.text(),
                    item.options(),
                    taken ? assessment.answers().get(number) : null,
                    taken && item.right() != AssessmentItem.NO_RIGHT ? item.right() : null);
        }
    }

    /// An assessment as callers see it.
    ///
    /// @param results what came of it, in the shape of its type; absent until it was taken
    /// @param aiInsights what that means; absent until it was taken
    public record AssessmentView(
            UUID id,
            AssessmentType type,
            boolean completed,
            List<ItemView> items,
            @Schema(
                            oneOf = {
                                TestScore.class,
                                SelfRatings.class,
                                WorkStyle.class,
                                PartnerResult.class
                            })
                    AssessmentResults results,
            AssessmentInsights aiInsights,
            int version,
            Instant createdAt,
            Instant updatedAt) {
        static AssessmentView of(Assessment assessment) {
            return new AssessmentView(
                    assessment.id().value(),
                    assessment.type(),
                    assessment.isTaken(),
                    IntStream.range(0, assessment.items().size())
                            .mapToObj(number -> ItemView.of(assessment, number))
                            .toList(),
                    assessment.outcome().map(AssessmentOutcome::results).orElse(null),
                    assessment.outcome().map(AssessmentOutcome::insights).orElse(null),
                    assessment.version().number(),
                    assessment.version().createdAt(),
                    assessment.version().updatedAt());
        }
    }

    /// A page of assessments, for the API document.
    public record AssessmentList(List<AssessmentView> items, String next) {}
}
