package io.skillsync.aicore.drafting.adapter.out;

import io.skillsync.aicore.drafting.Drafts;
import io.skillsync.kernel.PersonalData;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Sql;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Notes what was written for whom, and tells it.
@Singleton
class DraftStore implements Drafts, PersonalData {
    private static final String NOTE =
            "insert into draft (request_id, owner_id, kind, engine, model, tokens, dropped) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing";

    private final Transactions transactions;
    private final Outbox outbox;

    DraftStore(Transactions transactions, Outbox outbox) {
        this.transactions = transactions;
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> written(DraftNote note) {
        var actor = Actor.of(note.owner());
        var message =
                new OutboxMessage(
                        "ai-core.draft",
                        note.request(),
                        "ai-core.letter-drafted.v1",
                        Map.of("requestId", note.request(), "ownerId", note.owner().value()));
        return transactions
                .write(
                        actor,
                        session ->
                                Sql.update(
                                                session,
                                                NOTE,
                                                note.request(),
                                                note.owner().value(),
                                                note.kind(),
                                                note.engine(),
                                                note.model().orElse(null),
                                                note.tokens(),
                                                note.dropped())
                                        .chain(added ->
                                                added == 0
                                                        ? Uni.createFrom().voidItem()
                                                        : outbox.append(
                                                                session, actor, List.of(message))))
                .invoke(outbox::wake);
    }

    @Override
    public Set<String> tables() {
        return Set.of("draft");
    }

    @Override
    public Uni<Map<String, Object>> export(UUID person) {
        return transactions
                .read(
                        Actor.of(person, Set.of()),
                        session ->
                                Sql.select(
                                        session,
                                        row ->
                                                Map.of(
                                                        "kind",
                                                        row[0],
                                                        "engine",
                                                        row[1],
                                                        "at",
                                                        String.valueOf(row[2]),
                                                        "model",
                                                        String.valueOf(row[3]),
                                                        "tokens",
                                                        row[4]),
                                        "select kind, engine, created_at, coalesce(model, 'none'), tokens from draft where owner_id = $1",
                                        person))
                .map(drafts -> Map.of("drafts", drafts));
    }

    @Override
    public Uni<Void> erase(UUID person) {
        return transactions
                .write(
                        Actor.of(person, Set.of()),
                        session ->
                                Sql.update(
                                        session, "delete from draft where owner_id = $1", person))
                .replaceWithVoid();
    }
}
