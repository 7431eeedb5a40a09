package io.skillsync.careerforge.opportunity.adapter.out;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.opportunity.Opening;
import io.skillsync.careerforge.opportunity.Opportunities;
import io.skillsync.careerforge.opportunity.Opportunity;
import io.skillsync.careerforge.opportunity.OpportunityFilter;
import io.skillsync.careerforge.opportunity.OpportunityId;
import io.skillsync.careerforge.opportunity.StatusChange;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Version;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.OwnedRow;
import io.skillsync.persistence.OwnedRows;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.Where;
import io.skillsync.persistence.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;

/// Opportunities with their history. Nobody else hears of them, so what a decision tells becomes
/// lines of history and no events.
@Singleton
class OpportunityStore
        extends OwnedRows<Opportunity, SeekerId, OpportunityId, OpportunityFilter, OpportunityRow>
        implements Opportunities {
    private static final String FOLLOWED =
            "select exists (select from opportunity where posting_id = $1)";

    /// A seeker's own command that comes in between is tried again on the renewed copy.
    private static final String REFRESH =
            """
            update opportunity
               set opening = ($2::text)::jsonb, posting_version = $3, work_mode = $4, employment_type = $5,
                   version = version + 1, updated_at = now()
             where posting_id = $1 and posting_version <= $3
            """;

    private final ObjectMapper json;

    OpportunityStore(Transactions transactions, ObjectMapper json) {
        super(transactions, "opportunity", OpportunityRow.class, OpportunityRow::new);
        this.json = json;
    }

    @Override
    protected Where where(OpportunityFilter filter) {
        return Where.all()
                .when("stage in :stages", "stages", some(filter.stages()))
                .when("closeReason in :reasons", "reasons", some(filter.closeReasons()))
                .equal("employmentType", filter.employmentType())
                .equal("workMode", filter.workMode())
                .equal("postingId", filter.posting());
    }

    private static <T> Optional<Set<T>> some(Set<T> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    @Override
    public Uni<Opportunity> commit(Decision<Opportunity, StatusChange> decision) {
        return transactions
                .write(
                        Actor.of(decision.state().owner()),
                        session ->
                                Inbox.once(
                                        session, decision.cause(), () -> write(session, decision)))
                .map(row -> row.map(OwnedRow::toModel).orElse(decision.state()))
                .onFailure(OpportunityStore::savedAlready)
                .transform(_ ->
                        new RuleBroken(
                                "opportunity.saved-already",
                                "You have saved this posting already."));
    }

    private Uni<OpportunityRow> write(
            Mutiny.StatelessSession session, Decision<Opportunity, StatusChange> decision) {
        var state = decision.state();
        var stored =
                state.version().equals(Version.NEW)
                        ? insert(session, state)
                        : update(session, state);
        var lines = decision.events().stream().map(StatusChangeRow::new).toArray();
        return lines.length == 0 ? stored : stored.call(() -> session.insertAll(lines));
    }

    private static boolean savedAlready(Throwable failure) {
        for (var at = failure; at != null; at = at.getCause())
            if (at instanceof ConstraintViolationException violation
                    && "opportunity_owner_posting".equals(violation.getConstraintName()))
                return true;
        return false;
    }

    @Override
    public Uni<List<StatusChange>> history(SeekerId owner, OpportunityId id) {
        return transactions.read(
                Actor.of(owner),
                session ->
                        find(session, owner, id)
                                .chain(() -> lines(session, owner, id))
                                .map(rows -> rows.stream().map(StatusChangeRow::toModel).toList()));
    }

    private static Uni<List<StatusChangeRow>> lines(
            Mutiny.StatelessSession session, SeekerId owner, OpportunityId id) {
        return session.createSelectionQuery(
                        "from StatusChangeRow where opportunityId = :opportunity"
                                + " and ownerId = :owner order by id",
                        StatusChangeRow.class)
                .setParameter("opportunity", id.value())
                .setParameter("owner", owner.value())
                .getResultList();
    }

    @Override
    public Uni<Boolean> anyFollows(UUID posting) {
        return transactions
                .system(connection -> connection.preparedQuery(FOLLOWED).execute(Tuple.of(posting)))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    @Override
    public Uni<Void> refresh(Opening opening) {
        var values =
                Tuple.of(
                        opening.posting(),
                        write(opening),
                        opening.postingVersion(),
                        name(opening.workMode()),
                        name(opening.employmentType()));
        return transactions
                .system(connection -> connection.preparedQuery(REFRESH).execute(values))
                .replaceWithVoid();
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private String write(Opening opening) {
        try {
            return json.writeValueAsString(opening);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("An opening is plain data.", unwritable);
        }
    }

    @Override
    public Set<String> tables() {
        return Set.of("opportunity", "status_change");
    }

    @Override
    public Uni<Map<String, Object>> export(UUID person) {
        return super.export(person)
                .chain(tracks ->
                        transactions
                                .read(
                                        Actor.of(person, Set.of()),
                                        session ->
                                                session.createSelectionQuery(
                                                                "from StatusChangeRow where ownerId"
                                                                        + " = :owner order by id",
                                                                StatusChangeRow.class)
                                                        .setParameter("owner", person)
                                                        .getResultList())
                                .map(rows ->
                                        Map.of(
                                                "opportunities",
                                                tracks,
                                                "history",
                                                rows.stream()
                                                        .map(StatusChangeRow::toModel)
                                                        .toList())));
    }
}
