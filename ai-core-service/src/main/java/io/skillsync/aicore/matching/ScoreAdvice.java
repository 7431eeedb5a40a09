package io.skillsync.aicore.matching;

import io.skillsync.aicore.matching.Counterfactual.ScoreChange;
import java.util.List;
import java.util.UUID;

/// What would lift a score. Every figure is what the engine answers for the changed resume; a
/// change is advice only where it is true of the person.
///
/// @param score as it is
/// @param changes one at a time, the largest gain first
/// @param reach the fewest that reach a wanted score together; null where none was asked about
public record ScoreAdvice(UUID scoreId, double score, List<ScoreChange> changes, Reach reach) {
    /// How a wanted score is reached.
    ///
    /// @param reachable whether naming skills suffices
    /// @param skills to be named, in order; empty where it is reached already or out of reach
    /// @param newScore with all of them
    public record Reach(double wanted, boolean reachable, List<String> skills, double newScore) {}

    public ScoreAdvice {
        changes = List.copyOf(changes);
    }

    /// As of the moment of the score, so that the difference is the change and nothing else.
    static ScoreAdvice of(Score score, ScoredPair pair, MatchingEngine engine, Double wanted) {
        var counterfactual = new Counterfactual(engine);
        var resume = pair.resume().document();
        var changes = counterfactual.advise(resume, pair.posting(), score.computedAt());
        return new ScoreAdvice(
                score.id(),
                score.score(),
                changes,
                wanted == null ? null : reach(score, pair, engine, wanted));
    }

    private static Reach reach(Score score, ScoredPair pair, MatchingEngine engine, double wanted) {
        var changed = pair.resume().document();
        var skills =
                new Counterfactual(engine)
                        .smallestSet(changed, pair.posting(), wanted, score.computedAt());
        for (var skill : skills) changed = Counterfactual.named(changed, skill);
        var reached = engine.score(changed, pair.posting(), score.computedAt()).score();
        return new Reach(wanted, reached >= wanted, skills, reached);
    }
}
