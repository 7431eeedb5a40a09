package io.skillsync.aicore.assessment;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.assessment.AssessmentResults.PartnerResult;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Version;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Something that a person is asked once, or a result that they tell.
///
/// @param items to be answered in this order; none where a result was told
/// @param answers the chosen options, NO_ANSWER where none was; empty until it was taken
/// @param outcome present once it was taken
public record Assessment(
        AssessmentId id,
        PersonId owner,
        AssessmentType type,
        List<AssessmentItem> items,
        List<Integer> answers,
        Optional<AssessmentOutcome> outcome,
        Version version)
        implements Owned {
    public static final int NO_ANSWER = -1;

    public Assessment {
        items = List.copyOf(items);
        answers = List.copyOf(answers);
        if (items.isEmpty() != (type == AssessmentType.PARTNER))
            throw new Invalid("items", "assessment.empty", "An assessment needs an item.");
    }

    /// Results and what they mean.
    public record AssessmentOutcome(AssessmentResults results, AssessmentInsights insights) {}

    public static Decision<Assessment, AssessmentEvent> open(
            AssessmentId id, PersonId owner, AssessmentType type, List<AssessmentItem> items) {
        return Decision.of(
                new Assessment(id, owner, type, items, List.of(), Optional.empty(), Version.NEW));
    }

    /// A result from elsewhere is complete when it is told.
    public static Decision<Assessment, AssessmentEvent> told(
            AssessmentId id, PersonId owner, PartnerResult result) {
        var outcome = new AssessmentOutcome(result, Scoring.insights(result));
        var assessment =
                new Assessment(
                        id,
                        owner,
                        AssessmentType.PARTNER,
                        List.of(),
                        List.of(),
                        Optional.of(outcome),
                        Version.NEW);
        return Decision.of(
                assessment, new AssessmentEvent.Completed(id, owner, AssessmentType.PARTNER));
    }

    public boolean isTaken() {
        return outcome.isPresent();
    }

    /// Takes one answer for every item.
    ///
    /// @param given the index of an option, NO_ANSWER for none
    /// @param shown what the person's resume shows; empty where they have none
    public Decision<Assessment, AssessmentEvent> answer(
            List<Integer> given, Optional<ShownSkills> shown) {
        if (isTaken())
            throw new RuleBroken("assessment.taken", "This assessment was already taken.");
        check(given);
        var taken =
                new Assessment(
                        id,
                        owner,
                        type,
                        items,
                        given,
                        Optional.of(Scoring.of(type, items, given, shown)),
                        version);
        return Decision.of(taken, new AssessmentEvent.Completed(id, owner, type));
    }

    private void check(List<Integer> given) {
        if (given.size() != items.size())
            throw new Invalid(
                    "answers",
                    "assessment.answers",
                    "There are %d items; send an answer for each.".formatted(items.size()));
        var impossible =
                IntStream.range(0, given.size())
                        .filter(i ->
                                given.get(i) < NO_ANSWER
                                        || given.get(i) >= items.get(i).options().size())
                        .findFirst();
        impossible.ifPresent(i -> {
            throw new Invalid(
                    "answers",
                    "assessment.no-such-option",
                    "Item %d has the options 0 to %d, and %d stands for no answer."
                            .formatted(i, items.get(i).options().size() - 1, NO_ANSWER));
        });
        // A gap in a test is a wrong answer; a gap in what a person says of themself is a gap.
        if (type != AssessmentType.SKILL_TEST && given.contains(NO_ANSWER))
            throw new Invalid(
                    "answers",
                    "assessment.unanswered",
                    "Item %d has no answer.".formatted(given.indexOf(NO_ANSWER)));
    }
}
