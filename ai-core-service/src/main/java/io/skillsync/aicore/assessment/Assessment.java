package io.skillsync.aicore.assessment;

import io.skillsync.aicore.assessment.AssessmentItem.ItemKind;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.RuleBroken;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// A test that a person takes once.
///
/// @param results present once it was answered
public record Assessment(
        UUID id,
        UUID owner,
        SkillCategory type,
        List<AssessmentItem> items,
        Optional<AssessmentResults> results,
        Instant createdAt) {

    private static final int HUNDRED = 100;

    /// With four options a guess is right every fourth time; levels begin well above that.
    private static final int ADVANCED = 85;

    private static final int INTERMEDIATE = 60;

    public Assessment {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new Invalid("items", "assessment.empty", "A test needs an item.");
        }
    }

    /// What came of it.
    ///
    /// @param score right answers of a hundred
    /// @param byKind right answers of a hundred for every kind of item
    /// @param insights what to look at next, in sentences
    public record AssessmentResults(
            int score,
            Map<ItemKind, Integer> byKind,
            AssessmentLevel level,
            List<Integer> wrong,
            List<String> insights) {
        public AssessmentResults {
            byKind = Map.copyOf(byKind);
            wrong = List.copyOf(wrong);
            insights = List.copyOf(insights);
        }
    }

    /// A hint at how familiar somebody is with a field.
    public enum AssessmentLevel {
        BEGINNER,
        INTERMEDIATE,
        ADVANCED
    }

    public static Assessment open(
            UUID id, UUID owner, SkillCategory type, List<AssessmentItem> items, Instant now) {
        return new Assessment(id, owner, type, items, Optional.empty(), now);
    }

    /// Takes one answer for every item: the index of an option, or -1 for none.
    public Assessment answered(List<Integer> answers) {
        if (results.isPresent()) {
            throw new RuleBroken("assessment.taken", "This test was already taken.");
        }
        if (answers.size() != items.size()) {
            throw new Invalid(
                    "answers", "assessment.answers", "There are %d items.".formatted(items.size()));
        }
        var wrong =
                IntStream.range(0, items.size())
                        .filter(i -> answers.get(i) != items.get(i).right())
                        .boxed()
                        .toList();
        var score = share(items.size() - wrong.size(), items.size());
        var byKind = new EnumMap<ItemKind, Integer>(ItemKind.class);
        for (var kind : ItemKind.values()) {
            var of =
                    IntStream.range(0, items.size())
                            .filter(i -> items.get(i).kind() == kind)
                            .boxed()
                            .toList();
            if (!of.isEmpty()) {
                byKind.put(
                        kind,
                        share(
                                (int) of.stream().filter(i -> !wrong.contains(i)).count(),
                                of.size()));
            }
        }
        var level =
                score >= ADVANCED
                        ? AssessmentLevel.ADVANCED
                        : score >= INTERMEDIATE
                                ? AssessmentLevel.INTERMEDIATE
                                : AssessmentLevel.BEGINNER;
        return new Assessment(
                id,
                owner,
                type,
                items,
                Optional.of(
                        new AssessmentResults(
                                score, byKind, level, wrong, insights(wrong, byKind))),
                createdAt);
    }

    private List<String> insights(List<Integer> wrong, Map<ItemKind, Integer> byKind) {
        if (wrong.isEmpty()) {
            return List.of("Every answer was right; a longer test would say more.");
        }
        var weakest = byKind.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
        var topics = wrong.stream().map(i -> items.get(i).skill()).distinct().limit(5).toList();
        return List.of(
                "Look at these again: %s.".formatted(String.join(", ", topics)),
                "The weakest part was %s with %d of 100."
                        .formatted(
                                weakest.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                weakest.getValue()),
                "A test of names and order is a hint; what you have made says more.");
    }

    private static int share(int part, int whole) {
        return Math.round(HUNDRED * (float) part / whole);
    }
}
