package io.skillsync.careerforge.opportunity;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.Version;
import io.skillsync.testkit.InMemoryDecided;
import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

public class InMemoryOpportunities
        extends InMemoryDecided<
                Opportunity, StatusChange, SeekerId, OpportunityId, OpportunityFilter>
        implements Opportunities {
    private final Set<SeekerId> owners = new HashSet<>();

    public InMemoryOpportunities() {
        super("opportunity");
    }

    @Override
    protected boolean matches(OpportunityFilter filter, Opportunity opportunity) {
        return filter.admits(opportunity);
    }

    @Override
    protected Opportunity versioned(Opportunity o, Version version) {
        owners.add(o.owner());
        return with(o, o.opening(), version);
    }

    private static Opportunity with(Opportunity o, Opening opening, Version version) {
        return new Opportunity(
                o.id(),
                o.owner(),
                opening,
                o.status(),
                o.notes(),
                o.submission(),
                o.offer(),
                o.interviews(),
                o.sequence(),
                o.sourceStatus(),
                version);
    }

    @Override
    public Uni<List<StatusChange>> history(SeekerId owner, OpportunityId id) {
        return get(owner, id)
                .map(_ ->
                        events().stream()
                                .filter(change -> change.opportunity().equals(id))
                                .toList());
    }

    @Override
    public Uni<Boolean> anyFollows(UUID posting) {
        return Uni.createFrom().item(() -> !followers(posting).isEmpty());
    }

    @Override
    public Uni<Void> refresh(Opening opening) {
        return Uni.createFrom()
                .item(() -> {
                    followers(opening.posting()).stream()
                            .filter(o -> o.opening().postingVersion() <= opening.postingVersion())
                            .forEach(o -> put(with(o, opening, o.version().next())));
                    return null;
                });
    }

    private List<Opportunity> followers(UUID posting) {
        var filter =
                new OpportunityFilter(
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(posting));
        return owners.stream()
                .flatMap(owner ->
                        page(owner, filter, new PageRequest(500, Optional.empty()))
                                .await()
                                .indefinitely()
                                .items()
                                .stream())
                .toList();
    }
}
