package io.skillsync.aicore.drafting.adapter.out;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.Workers;
import io.skillsync.aicore.drafting.Drafts;
import io.skillsync.aicore.drafting.Letter;
import io.skillsync.aicore.drafting.LetterBrief;
import io.skillsync.aicore.drafting.LetterWriter;
import io.skillsync.aicore.drafting.Writing;
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

/// Writes on a worker, and notes that it was done.
@Singleton
class DraftStore implements Drafts, Writing, PersonalData {
    private static final String NOTE =
            "insert into draft (request_id, owner_id, kind, engine) values ($1, $2, $3, $4) on conflict do nothing";

    private final Transactions transactions;
    private final Outbox outbox;
    private final LetterWriter writer;
    private final Workers workers;

    DraftStore(Transactions transactions, Outbox outbox, LetterWriter writer, Workers workers) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.writer = writer;
        this.workers = workers;
    }

    @Override
    public Uni<Letter> letter(LetterBrief brief) {
        return workers.run(() -> writer.write(brief));
    }

    @Override
    public Uni<Void> written(UUID request, PersonId owner, String kind, String engine) {
        var actor = Actor.of(owner);
        var message =
                new OutboxMessage(
                        "ai-core.draft",
                        request,
                        "ai-core.letter-drafted.v1",
                        Map.of("requestId", request, "ownerId", owner.value()));
        return transactions
                .write(
                        actor,
                        session ->
                                Sql.update(session, NOTE, request, owner.value(), kind, engine)
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
                                                        String.valueOf(row[2])),
                                        "select kind, engine, created_at from draft where owner_id = $1",
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
