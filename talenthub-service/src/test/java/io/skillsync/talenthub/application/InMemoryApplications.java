package io.skillsync.talenthub.application;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Version;
import io.skillsync.talenthub.InMemoryHouses;
import io.skillsync.talenthub.application.ApplicationEvent.Submitted;
import io.skillsync.talenthub.organization.Party;
import io.skillsync.talenthub.organization.UserId;
import io.skillsync.talenthub.posting.PostingId;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class InMemoryApplications
        extends InMemoryHouses<Application, ApplicationEvent, ApplicationId>
        implements Applications {
    private final Map<ApplicationId, Snapshot> snapshots = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    public InMemoryApplications() {
        super("application");
    }

    /// A line of the history: who acted, and where it led.
    public record Line(Party party, Application after, ApplicationEvent event) {}

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    @Override
    public Uni<Page<Application>> page(Party party, ApplicationFilter filter, PageRequest page) {
        return page(
                party,
                one ->
                        one.opening().posting().equals(filter.posting())
                                && filter.stage().map(one.standing().stage()::equals).orElse(true)
                                && filter.lifecycle()
                                        .map(one.standing().lifecycle()::equals)
                                        .orElse(true),
                page);
    }

    @Override
    public Uni<Optional<Application>> existing(
            Party.Applicant seeker, ApplicationId id, PostingId posting) {
        return Uni.createFrom()
                .item(() ->
                        seenBy(seeker)
                                .filter(one ->
                                        one.id().equals(id)
                                                || one.opening().posting().equals(posting))
                                .findFirst());
    }

    @Override
    public Uni<List<Application>> open(Party party, PostingId posting, int limit) {
        return Uni.createFrom()
                .item(() ->
                        seenBy(party)
                                .filter(one -> one.opening().posting().equals(posting))
                                .filter(one -> one.standing().open())
                                .limit(limit)
                                .toList());
    }

    @Override
    public Uni<Snapshot> snapshot(Party party, ApplicationId id) {
        return get(party, id)
                .map(_ ->
                        Optional.ofNullable(snapshots.get(id))
                                .orElseThrow(() -> new NotFound("resume")));
    }

    @Override
    protected void check(Decision<Application, ApplicationEvent> decision) {
        var fresh = decision.state();
        if (all().anyMatch(
                        one ->
                                !one.id().equals(fresh.id())
                                        && !one.seeker().equals(UserId.FORGOTTEN)
                                        && one.seeker().equals(fresh.seeker())
                                        && one.opening()
                                                .posting()
                                                .equals(fresh.opening().posting())))
            throw new RuleBroken("application.duplicate", "Applied already.");
    }

    @Override
    protected void alongside(
            Party party, Application stored, Decision<Application, ApplicationEvent> decision) {
        for (var event : decision.events()) {
            lines.add(new Line(party, stored, event));
            if (event instanceof Submitted submitted)
                snapshots.put(stored.id(), submitted.snapshot());
        }
    }

    @Override
    protected UserId seeker(Application state) {
        return state.seeker();
    }

    @Override
    protected Application versioned(Application a, Version version) {
        return new Application(
                a.id(),
                a.opening(),
                a.seeker(),
                a.candidate(),
                a.resume(),
                a.method(),
                a.submittedAt(),
                a.standing(),
                version);
    }
}
