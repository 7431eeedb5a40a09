package io.skillsync.talenthub.metrics.adapter.out;

import io.skillsync.kernel.Identifier;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Transactions;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.application.ApplicationLifecycle;
import io.skillsync.talenthub.application.DispositionReason;
import io.skillsync.talenthub.metrics.History;
import io.skillsync.talenthub.metrics.StageChange;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.Party;
import io.skillsync.talenthub.position.PositionId;
import io.skillsync.talenthub.position.StageKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.pool.ReactiveConnection;

/// Reads the lines of the history that the applications write.
@ApplicationScoped
class PostgresHistory implements History {
    private static final String OF_ORGANIZATION =
            """
            select application_id, sequence, to_lifecycle, to_stage, reason, changed_at from status_change
            where organization_id = $1 order by application_id, sequence
            """;
    private static final String OF_POSITION =
            """
            select application_id, sequence, to_lifecycle, to_stage, reason, changed_at from status_change
            where organization_id = $1 and position_id = $2 order by application_id, sequence
            """;

    private final Transactions transactions;

    PostgresHistory(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<List<StageChange>> of(
            Party party, OrganizationId organization, Optional<PositionId> position) {
        var person = party.person().map(Identifier::value).orElse(Actor.NOBODY);
        var actor = new Actor.Person(person, Set.of(organization.value()));
        return transactions
                .read(
                        actor,
                        session ->
                                Transactions.stage(() ->
                                        rows(
                                                Transactions.connection(session),
                                                organization,
                                                position)))
                .map(PostgresHistory::read);
    }

    private static java.util.concurrent.CompletionStage<ReactiveConnection.Result> rows(
            ReactiveConnection connection, OrganizationId house, Optional<PositionId> position) {
        return position.isPresent()
                ? connection.select(
                        OF_POSITION, new Object[] {house.value(), position.get().value()})
                : connection.select(OF_ORGANIZATION, new Object[] {house.value()});
    }

    private static List<StageChange> read(ReactiveConnection.Result rows) {
        var changes = new ArrayList<StageChange>();
        while (rows.hasNext()) changes.add(change(rows.next()));
        return changes;
    }

    private static StageChange change(Object[] row) {
        return new StageChange(
                new ApplicationId((UUID) row[0]),
                ((Number) row[1]).intValue(),
                ApplicationLifecycle.valueOf((String) row[2]),
                StageKind.valueOf((String) row[3]),
                Optional.ofNullable((String) row[4]).map(DispositionReason::valueOf),
                ((OffsetDateTime) row[5]).toInstant());
    }
}
