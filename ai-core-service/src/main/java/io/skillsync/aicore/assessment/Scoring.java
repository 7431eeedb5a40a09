package io.skillsync.aicore.assessment;

import io.skillsync.aicore.assessment.Assessment.AssessmentOutcome;
import io.skillsync.aicore.assessment.AssessmentItem.ItemKind;
import io.skillsync.aicore.assessment.AssessmentResults.AssessmentLevel;
import io.skillsync.aicore.assessment.AssessmentResults.PartnerResult;
import io.skillsync.aicore.assessment.AssessmentResults.SelfRatings;
import io.skillsync.aicore.assessment.AssessmentResults.SkillRating;
import io.skillsync.aicore.assessment.AssessmentResults.TestScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What answers come to, type by type.
final class Scoring {
    private static final int HUNDRED = 100;

    /// With four options a guess is right every fourth time; levels begin well above that.
    private static final int ADVANCED = 85;

    private static final int INTERMEDIATE = 60;
    private static final int MOST_NAMED = 5;

    private Scoring() {}

    static AssessmentOutcome of(
            AssessmentType type,
            List<AssessmentItem> items,
            List<Integer> answers,
            Optional<ShownSkills> shown) {
        return switch (type) {
            case SELF -> {
                var ratings = ratings(items, answers, shown);
                yield new AssessmentOutcome(ratings, insights(ratings));
            }
            case SKILL_TEST -> {
                var score = score(items, answers);
                yield new AssessmentOutcome(score, insights(items, score));
            }
            case PERSONALITY -> {
                var style = WorkStyleQuestionnaire.results(items, answers);
                yield new AssessmentOutcome(style, WorkStyleQuestionnaire.insights(style));
            }
            case PARTNER -> throw new IllegalStateException("A told result has no answers.");
        };
    }

    private static TestScore score(List<AssessmentItem> items, List<Integer> answers) {
        var wrong =
                IntStream.range(0, items.size())
                        .filter(i -> answers.get(i) != items.get(i).right())
                        .boxed()
                        .toList();
        var right = items.size() - wrong.size();
        var score = share(right, items.size());
        return new TestScore(score, right, items.size(), level(score), byKind(items, wrong), wrong);
    }

    private static Map<ItemKind, Integer> byKind(List<AssessmentItem> items, List<Integer> wrong) {
        var byKind = new EnumMap<ItemKind, Integer>(ItemKind.class);
        for (var kind : ItemKind.values()) {
            var of =
                    IntStream.range(0, items.size())
                            .filter(i -> items.get(i).kind() == kind)
                            .boxed()
                            .toList();
            var right = (int) of.stream().filter(i -> !wrong.contains(i)).count();
            if (!of.isEmpty()) byKind.put(kind, share(right, of.size()));
        }
        return byKind;
    }

    private static AssessmentLevel level(int score) {
        if (score >= ADVANCED) return AssessmentLevel.ADVANCED;
        return score >= INTERMEDIATE ? AssessmentLevel.INTERMEDIATE : AssessmentLevel.BEGINNER;
    }

    private static AssessmentInsights insights(List<AssessmentItem> items, TestScore score) {
        var advice = new ArrayList<String>();
        var again =
                score.wrong().stream()
                        .map(i -> items.get(i).subject())
                        .distinct()
                        .limit(MOST_NAMED)
                        .toList();
        advice.add(
                again.isEmpty()
                        ? "Every answer was right; a longer test would say more."
                        : "Look at these again: %s.".formatted(String.join(", ", again)));
        if (score.right() * 4 <= score.of())
            advice.add("So many are right also by guessing; begin with what the field rests on.");
        advice.add("A test of names and order is a hint; what you have made says more.");
        return new AssessmentInsights(
                "%d of %d answers were right.".formatted(score.right(), score.of()), advice);
    }

    private static SelfRatings ratings(
            List<AssessmentItem> items, List<Integer> answers, Optional<ShownSkills> shown) {
        return new SelfRatings(
                IntStream.range(0, items.size())
                        .mapToObj(i -> {
                            var skill = items.get(i).subject();
                            return new SkillRating(
                                    skill,
                                    SelfLevel.values()[answers.get(i)],
                                    shown.map(resume -> resume.names(skill)).orElse(null));
                        })
                        .toList());
    }

    /// What somebody says of themself is worth more beside what their resume says.
    private static AssessmentInsights insights(SelfRatings ratings) {
        var advice = new ArrayList<String>();
        var strong = named(ratings, Scoring::isStrong);
        var untold =
                named(
                        ratings,
                        rating -> isStrong(rating) && Boolean.FALSE.equals(rating.inResume()));
        var thin =
                named(
                        ratings,
                        rating ->
                                rating.level().compareTo(SelfLevel.BEGINNER) <= 0
                                        && Boolean.TRUE.equals(rating.inResume()));
        if (!untold.isEmpty())
            advice.add(
                    "Your resume does not name %s: add where you used it, and what came of it."
                            .formatted(untold));
        if (!thin.isEmpty())
            advice.add(
                    "Your resume names %s; be ready to say how far it goes, or take it out."
                            .formatted(thin));
        var next = named(ratings, rating -> rating.level() == SelfLevel.INTERMEDIATE);
        if (!next.isEmpty())
            advice.add("A harder task in %s would bring you to the next level.".formatted(next));
        return new AssessmentInsights(
                strong.isEmpty()
                        ? "You rate nothing as advanced yet."
                        : "You rate yourself advanced or better in %s.".formatted(strong),
                advice);
    }

    private static boolean isStrong(SkillRating rating) {
        return rating.level().compareTo(SelfLevel.ADVANCED) >= 0;
    }

    private static String named(SelfRatings ratings, Predicate<SkillRating> wanted) {
        return ratings.ratings().stream()
                .filter(wanted)
                .map(SkillRating::skill)
                .limit(MOST_NAMED)
                .collect(Collectors.joining(", "));
    }

    static AssessmentInsights insights(PartnerResult result) {
        var percent =
                result.score()
                        .multiply(BigDecimal.valueOf(HUNDRED))
                        .divide(result.outOf(), 0, RoundingMode.HALF_UP);
        return new AssessmentInsights(
                "%s of 100 in %s, as %s found on %s."
                        .formatted(percent, result.test(), result.provider(), result.takenOn()),
                List.of(
                        result.url() == null
                                ? "You told this result yourself; a link to it would let others check it."
                                : "You told this result yourself; its link lets others check it."));
    }

    private static int share(int part, int whole) {
        return Math.round(HUNDRED * (float) part / whole);
    }
}
