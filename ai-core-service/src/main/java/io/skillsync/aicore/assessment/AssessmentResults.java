package io.skillsync.aicore.assessment;

import io.skillsync.aicore.assessment.AssessmentItem.ItemKind;
import io.skillsync.kernel.Invalid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What came of an assessment; its shape follows from the type.
public sealed interface AssessmentResults {
    /// Of a skill test.
    ///
    /// @param score right answers of a hundred
    /// @param byKind right answers of a hundred for every kind of item
    /// @param wrong the numbers of the items that were not answered rightly, from 0
    record TestScore(
            int score,
            int right,
            int of,
            AssessmentLevel level,
            Map<ItemKind, Integer> byKind,
            List<Integer> wrong)
            implements AssessmentResults {
        public TestScore {
            byKind = Map.copyOf(byKind);
            wrong = List.copyOf(wrong);
        }
    }

    /// A hint at how familiar somebody is with a field.
    enum AssessmentLevel {
        BEGINNER,
        INTERMEDIATE,
        ADVANCED
    }

    /// Of a self-assessment.
    record SelfRatings(List<SkillRating> ratings) implements AssessmentResults {
        public SelfRatings {
            ratings = List.copyOf(ratings);
        }
    }

    /// How well somebody says they know a skill.
    ///
    /// @param inResume whether their default resume names it; null where they have none
    record SkillRating(String skill, SelfLevel level, Boolean inResume) {}

    /// Of the questionnaire about ways of working.
    record WorkStyle(List<StyleScore> scales) implements AssessmentResults {
        public WorkStyle {
            scales = List.copyOf(scales);
        }
    }

    /// Where somebody stands on a scale.
    ///
    /// @param score 0 to 100, 50 in the middle; neither end is better
    record StyleScore(StyleScale scale, int score) {}

    /// A result that somebody else found, as the person tells it: nobody here has checked it.
    ///
    /// @param provider who tested
    /// @param test what was tested
    /// @param score at most outOf
    /// @param url where the result can be looked up; null where it cannot
    record PartnerResult(
            String provider,
            String test,
            BigDecimal score,
            BigDecimal outOf,
            LocalDate takenOn,
            String url)
            implements AssessmentResults {
        public PartnerResult {
            if (score.signum() < 0 || outOf.signum() <= 0 || score.compareTo(outOf) > 0)
                throw new Invalid(
                        "partner.score",
                        "assessment.partner-score",
                        "A score lies between 0 and what it is out of.");
        }
    }
}
