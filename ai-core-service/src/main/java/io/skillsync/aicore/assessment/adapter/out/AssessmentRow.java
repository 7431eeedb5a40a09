package io.skillsync.aicore.assessment.adapter.out;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.assessment.Assessment;
import io.skillsync.aicore.assessment.Assessment.AssessmentOutcome;
import io.skillsync.aicore.assessment.AssessmentId;
import io.skillsync.aicore.assessment.AssessmentInsights;
import io.skillsync.aicore.assessment.AssessmentItem;
import io.skillsync.aicore.assessment.AssessmentResults;
import io.skillsync.aicore.assessment.AssessmentResults.PartnerResult;
import io.skillsync.aicore.assessment.AssessmentResults.SelfRatings;
import io.skillsync.aicore.assessment.AssessmentResults.TestScore;
import io.skillsync.aicore.assessment.AssessmentResults.WorkStyle;
import io.skillsync.aicore.assessment.AssessmentType;
import io.skillsync.persistence.OwnedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "assessment")
class AssessmentRow extends OwnedRow<Assessment> {
    @Enumerated(EnumType.STRING)
    AssessmentType type;

    @JdbcTypeCode(SqlTypes.JSON)
    Items items;

    @JdbcTypeCode(SqlTypes.JSON)
    Answers answers;

    @JdbcTypeCode(SqlTypes.JSON)
    Results results;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "ai_insights")
    AssessmentInsights aiInsights;

    /// JSON columns hold objects, so the lists stand in one each.
    record Items(List<AssessmentItem> items) {}

    record Answers(List<Integer> items) {}

    /// Exactly one is there: the shape of the type.
    record Results(TestScore test, SelfRatings self, WorkStyle style, PartnerResult partner) {
        static Results of(AssessmentResults results) {
            return switch (results) {
                case TestScore test -> new Results(test, null, null, null);
                case SelfRatings self -> new Results(null, self, null, null);
                case WorkStyle style -> new Results(null, null, style, null);
                case PartnerResult partner -> new Results(null, null, null, partner);
            };
        }

        AssessmentResults one() {
            return Stream.<AssessmentResults>of(test, self, style, partner)
                    .filter(shape -> shape != null)
                    .findFirst()
                    .orElseThrow();
        }
    }

    AssessmentRow() {}

    AssessmentRow(Assessment assessment) {
        super(assessment);
        type = assessment.type();
        items = new Items(assessment.items());
        answers = new Answers(assessment.answers());
        results =
                assessment.outcome().map(AssessmentOutcome::results).map(Results::of).orElse(null);
        aiInsights = assessment.outcome().map(AssessmentOutcome::insights).orElse(null);
    }

    @Override
    public Assessment toModel() {
        return new Assessment(
                new AssessmentId(id),
                new PersonId(ownerId),
                type,
                items.items(),
                answers.items(),
                Optional.ofNullable(results)
                        .map(stored -> new AssessmentOutcome(stored.one(), aiInsights)),
                version());
    }
}
