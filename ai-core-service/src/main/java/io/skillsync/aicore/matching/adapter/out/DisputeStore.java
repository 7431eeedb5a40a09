package io.skillsync.aicore.matching.adapter.out;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.matching.ScoreDispute;
import io.skillsync.aicore.matching.ScoreDisputes;
import io.skillsync.aicore.matching.Viewer;
import io.skillsync.kernel.PersonalData;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Sql;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Disputes in PostgreSQL; they are added and read.
@Singleton
class DisputeStore implements ScoreDisputes, PersonalData {
    private static final String COLUMNS =
            "select d.id, d.score_id, d.owner_id, d.posting_id, d.requirement, d.path, d.reason, d.created_at from score_dispute d ";
    private static final String OF_A_SCORE =
            "join score s on s.id = d.score_id and s.owner_id = d.owner_id where " + Seen.SCORE;
    private static final String ADD =
            """
            insert into score_dispute (id, score_id, owner_id, posting_id, requirement, path, reason, created_at, updated_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $8)
            """;

    private final Transactions transactions;
    private final Outbox outbox;

    DisputeStore(Transactions transactions, Outbox outbox) {
        this.transactions = transactions;
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> add(ScoreDispute dispute) {
        var actor = Actor.of(dispute.owner());
        return transactions
                .write(
                        actor,
                        session ->
                                Sql.update(
                                                session,
                                                ADD,
                                                dispute.id(),
                                                dispute.score(),
                                                dispute.owner().value(),
                                                dispute.posting(),
                                                dispute.requirement(),
                                                dispute.path(),
                                                dispute.reason(),
                                                dispute.createdAt().atOffset(ZoneOffset.UTC))
                                        .chain(() ->
                                                outbox.append(
                                                        session,
                                                        actor,
                                                        List.of(MatchingEvents.disputed(dispute)))))
                .invoke(outbox::wake);
    }

    @Override
    public Uni<Optional<ScoreDispute>> byId(Viewer viewer, UUID id) {
        return seen(viewer, " and d.id = $3", id).map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<ScoreDispute>> against(Viewer viewer, UUID score) {
        return seen(viewer, " and d.score_id = $3 order by d.id desc limit 200", score);
    }

    private Uni<List<ScoreDispute>> seen(Viewer viewer, String which, UUID id) {
        return transactions.read(
                Actor.of(viewer.person().value(), viewer.organizations()),
                session ->
                        Sql.select(
                                session,
                                DisputeStore::dispute,
                                COLUMNS + OF_A_SCORE + which,
                                viewer.person().value(),
                                viewer.organizations().toArray(UUID[]::new),
                                id));
    }

    private static ScoreDispute dispute(Object[] row) {
        return new ScoreDispute(
                (UUID) row[0],
                (UUID) row[1],
                new PersonId((UUID) row[2]),
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                instant(row[7]));
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }

    @Override
    public Set<String> tables() {
        return Set.of("score_dispute");
    }

    @Override
    public Uni<Map<String, Object>> export(UUID person) {
        return transactions
                .read(
                        Actor.of(person, Set.of()),
                        session ->
                                Sql.select(
                                        session,
                                        DisputeStore::dispute,
                                        COLUMNS + "where d.owner_id = $1",
                                        person))
                .map(said -> Map.of("disputes of scores", said));
    }

    @Override
    public Uni<Void> erase(UUID person) {
        return transactions
                .write(
                        Actor.of(person, Set.of()),
                        session ->
                                Sql.update(
                                        session,
                                        "delete from score_dispute where owner_id = $1",
                                        person))
                .replaceWithVoid();
    }
}
