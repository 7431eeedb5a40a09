package io.skillsync.aicore.skill;

import io.skillsync.kernel.RuleBroken;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The fake of `SkillDecisions`; kept honest by the same contract as the real store.
public final class InMemorySkillDecisions implements SkillDecisions {
    private final List<SkillDecision> decisions = new ArrayList<>();

    @Override
    public Uni<List<Concept>> accepted() {
        return Uni.createFrom()
                .item(() ->
                        decisions.stream()
                                .flatMap(decision -> decision.accepted().stream())
                                .toList());
    }

    @Override
    public Uni<Set<String>> decided() {
        return Uni.createFrom()
                .item(() ->
                        decisions.stream().map(SkillDecision::term).collect(Collectors.toSet()));
    }

    @Override
    public Uni<Void> add(SkillDecision decision) {
        if (decisions.stream().anyMatch(made -> made.term().equals(decision.term())))
            return Uni.createFrom()
                    .failure(new RuleBroken("skill-proposal.decided", "Decided already."));
        decisions.add(decision);
        return Uni.createFrom().voidItem();
    }
}
