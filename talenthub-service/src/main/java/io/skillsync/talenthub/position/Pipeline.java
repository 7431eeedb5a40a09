package io.skillsync.talenthub.position;

import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.RuleBroken;
import java.util.List;

/// The ordered stages of one position. It begins with NEW and ends with OFFER, and no kind occurs
/// twice, so that a kind names a stage.
public record Pipeline(List<Stage> stages) {
    public static final Pipeline STANDARD =
            new Pipeline(
                    List.of(
                            new Stage(StageKind.NEW, "New"),
                            new Stage(StageKind.REVIEW, "Review"),
                            new Stage(StageKind.SCREEN, "Screening"),
                            new Stage(StageKind.ASSESSMENT, "Assessment"),
                            new Stage(StageKind.INTERVIEW, "Interview"),
                            new Stage(StageKind.REFERENCE, "References"),
                            new Stage(StageKind.OFFER, "Offer")));

    public Pipeline {
        stages = List.copyOf(stages);
        var kinds = stages.stream().map(Stage::kind).toList();
        if (kinds.isEmpty()
                || kinds.getFirst() != StageKind.NEW
                || kinds.getLast() != StageKind.OFFER)
            throw new Invalid(
                    "stages",
                    "position.stages-ends",
                    "A pipeline begins with a stage of kind NEW and ends with one of kind OFFER.");
        if (kinds.stream().distinct().count() != kinds.size())
            throw new Invalid("stages", "position.stages-twice", "No kind of stage occurs twice.");
    }

    public List<StageKind> kinds() {
        return stages.stream().map(Stage::kind).toList();
    }

    /// Refuses a stage that this position does not have.
    public void require(StageKind kind) {
        if (!kinds().contains(kind))
            throw new RuleBroken(
                    "position.no-such-stage",
                    "This position has no stage of kind %s.".formatted(kind));
    }
}
