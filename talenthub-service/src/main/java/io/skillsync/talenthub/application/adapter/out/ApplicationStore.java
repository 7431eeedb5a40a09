package io.skillsync.talenthub.application.adapter.out;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.persistence.OwnedRow;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import io.skillsync.talenthub.CandidacyStore;
import io.skillsync.talenthub.HousePages;
import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.application.ApplicationEvent;
import io.skillsync.talenthub.application.ApplicationEvent.Submitted;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.application.Applications;
import io.skillsync.talenthub.application.Snapshot;
import io.skillsync.talenthub.organization.Party;
import io.skillsync.talenthub.posting.PostingId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

@Singleton
class ApplicationStore
        extends CandidacyStore<Application, ApplicationEvent, ApplicationId, ApplicationRow>
        implements Applications {
    /// While it is held, the posting does not end: see the store of postings.
    private static final String TOGETHER =
            "select pg_advisory_xact_lock_shared(hashtextextended($1, 1))";

    private static final String STILL_ACTIVE =
            "select 1 from posting where id = $1 and status = 'ACTIVE'";

    private final Clock clock;

    ApplicationStore(Transactions transactions, Outbox outbox, Clock clock) {
        super(transactions, outbox, "application", ApplicationRow.class, ApplicationRow::new);
        this.clock = clock;
    }

    @Override
    public Uni<Application> commit(Party party, Decision<Application, ApplicationEvent> decision) {
        return super.commit(party, decision)
                .onFailure(ApplicationStore::isSecondCandidacy)
                .transform(_ -> duplicate());
    }

    @Override
    public Uni<Page<Application>> page(Party party, ApplicationFilter filter, PageRequest page) {
        var narrowed =
                HousePages.of(page)
                        .when(
                                "postingId = :posting",
                                "posting",
                                Optional.of(filter.posting().value()))
                        .when("stageKind = :stage", "stage", filter.stage())
                        .when("lifecycle = :lifecycle", "lifecycle", filter.lifecycle());
        return page(party, narrowed, page);
    }

    @Override
    public Uni<Optional<Application>> existing(
            Party.Applicant seeker, ApplicationId id, PostingId posting) {
        var values = Map.<String, Object>of("id", id.value(), "posting", posting.value());
        return read(
                        seeker,
                        session ->
                                select(
                                        session,
                                        seeker,
                                        "id = :id or postingId = :posting",
                                        "id",
                                        values,
                                        1))
                .map(rows -> rows.stream().findFirst().map(OwnedRow::toModel));
    }

    @Override
    public Uni<List<Application>> open(Party party, PostingId posting, int limit) {
        var values = Map.<String, Object>of("posting", posting.value());
        return read(
                        party,
                        session ->
                                select(
                                        session,
                                        party,
                                        "postingId = :posting and lifecycle = ACTIVE",
                                        "id",
                                        values,
                                        limit))
                .map(rows -> rows.stream().map(OwnedRow::toModel).toList());
    }

    @Override
    public Uni<Snapshot> snapshot(Party party, ApplicationId id) {
        return read(
                        party,
                        session ->
                                session.createSelectionQuery(
                                                "from SnapshotRow where applicationId = :id",
                                                SnapshotRow.class)
                                        .setParameter("id", id.value())
                                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("resume"))
                .map(SnapshotRow::toModel);
    }

    @Override
    protected Uni<Void> before(
            StatelessSession session, Decision<Application, ApplicationEvent> decision) {
        if (decision.events().stream().noneMatch(Submitted.class::isInstance))
            return Uni.createFrom().voidItem();
        var posting = decision.state().opening().posting().value();
        var connection = Transactions.connection(session);
        return Transactions.stage(
                        () -> connection.select(TOGETHER, new Object[] {posting.toString()}))
                .chain(() ->
                        Transactions.stage(
                                () -> connection.select(STILL_ACTIVE, new Object[] {posting})))
                .invoke(found -> requireFound(found.hasNext()))
                .replaceWithVoid();
    }

    @Override
    protected Uni<Void> alongside(
            StatelessSession session,
            Party party,
            Application stored,
            Decision<Application, ApplicationEvent> decision) {
        return Multi.createFrom()
                .iterable(decision.events())
                .onItem()
                .transformToUniAndConcatenate(event -> keep(session, party, stored, event))
                .collect()
                .last()
                .replaceWithVoid();
    }

    @Override
    protected OutboxMessage message(Application application, ApplicationEvent event) {
        return ApplicationMessages.of(application, event);
    }

    @Override
    public Set<String> tables() {
        return Set.of("application", "application_snapshot");
    }

    @Override
    protected Uni<Void> forget(Party house, Application stored) {
        return write(
                        house,
                        session ->
                                session.createMutationQuery(
                                                "delete from SnapshotRow where applicationId = :id")
                                        .setParameter("id", stored.id().value())
                                        .executeUpdate())
                .chain(() -> commit(house, stored.forget(clock.instant())))
                .replaceWithVoid();
    }

    private static Uni<Void> keep(
            StatelessSession session, Party party, Application stored, ApplicationEvent event) {
        var line = session.insert(new StatusChangeRow(party, stored, event));
        return event instanceof Submitted submitted
                ? line.chain(() -> session.insert(new SnapshotRow(stored, submitted.snapshot())))
                : line;
    }

    private static void requireFound(boolean active) {
        if (!active)
            throw new RuleBroken(
                    "posting.closed", "This posting stopped taking applications a moment ago.");
    }

    private static boolean isSecondCandidacy(Throwable failure) {
        for (var at = failure; at != null; at = at.getCause())
            if (at instanceof ConstraintViolationException broken
                    && String.valueOf(broken.getMessage()).contains("application_once"))
                return true;
        return false;
    }

    private static RuleBroken duplicate() {
        return new RuleBroken("application.duplicate", "You have already applied to this posting.");
    }
}
