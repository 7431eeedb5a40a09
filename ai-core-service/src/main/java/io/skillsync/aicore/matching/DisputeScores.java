package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.matching.ScoreDispute.Objection;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Saying that a score has something wrong about oneself. The owner alone says so; the organization
/// that the score concerns reads it beside the score.
@UseCase
public class DisputeScores {
    /// More than this is no longer about single places.
    private static final int MOST = 200;

    private final Memberships memberships;
    private final Scores scores;
    private final ScoreDisputes disputes;
    private final Clock clock;

    public DisputeScores(
            Memberships memberships, Scores scores, ScoreDisputes disputes, Clock clock) {
        this.memberships = memberships;
        this.scores = scores;
        this.disputes = disputes;
        this.clock = clock;
    }

    /// @param id of the dispute to be
    public Uni<ScoreDispute> dispute(PersonId owner, UUID id, UUID score, Objection objection) {
        var viewer = Viewer.alone(owner);
        return scores.byId(viewer, score)
                .map(found -> found.orElseThrow(() -> new NotFound("score")))
                .call(() -> disputes.against(viewer, score).invoke(DisputeScores::roomForOneMore))
                .map(found -> ScoreDispute.of(id, found, owner, objection, clock.instant()))
                .call(disputes::add);
    }

    public Uni<ScoreDispute> get(PersonId caller, UUID id) {
        return memberships
                .viewer(caller)
                .chain(viewer -> disputes.byId(viewer, id))
                .map(found -> found.orElseThrow(() -> new NotFound("dispute")));
    }

    public Uni<ScoreDispute> get(PersonId caller, UUID score, UUID id) {
        return get(caller, id)
                .map(found -> {
                    if (!found.score().equals(score)) throw new NotFound("dispute");
                    return found;
                });
    }

    public Uni<List<ScoreDispute>> against(PersonId caller, UUID score) {
        return memberships
                .viewer(caller)
                .chain(viewer ->
                        scores.byId(viewer, score)
                                .map(found -> found.orElseThrow(() -> new NotFound("score")))
                                .chain(_ -> disputes.against(viewer, score)));
    }

    private static void roomForOneMore(List<ScoreDispute> said) {
        if (said.size() >= MOST)
            throw new RuleBroken(
                    "dispute.too-many", "A score takes at most %d disputes.".formatted(MOST));
    }
}
