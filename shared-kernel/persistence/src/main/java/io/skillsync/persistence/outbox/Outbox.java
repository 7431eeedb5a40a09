package io.skillsync.persistence.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.skillsync.kernel.Identifier;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Transactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/// Takes the events of a decision into the decision's own transaction.
@ApplicationScoped
public class Outbox {
    // The lock makes writers of one key take turns, so that the ids of a key's events follow their
    // commits.
    private static final String APPEND =
            """
            with turn as materialized (select pg_advisory_xact_lock(hashtextextended($2, 0)))
            insert into outbox (event_id, key, topic, type, actor, traceparent, data)
            select $1, $2, $3, $4, $5, $6, ($7::text)::jsonb from turn
            """;

    private final ObjectMapper json;
    private final OutboxRelay relay;

    Outbox(ObjectMapper json, OutboxRelay relay) {
        this.json = json;
        this.relay = relay;
    }

    /// Called inside the transaction that writes the state.
    public Uni<Void> append(
            Mutiny.StatelessSession session, Actor actor, List<OutboxMessage> messages) {
        return Multi.createFrom()
                .iterable(messages)
                .onItem()
                .transformToUniAndConcatenate(message -> append(session, actor, message))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /// Called after the commit: the relay need not wait for its next look.
    public void wake() {
        relay.wake();
    }

    private Uni<Integer> append(
            Mutiny.StatelessSession session, Actor actor, OutboxMessage message) {
        var row =
                new Object[] {
                    Identifier.next(),
                    message.key().toString(),
                    message.topic(),
                    message.type(),
                    actor.name(),
                    traceparent(),
                    body(message)
                };
        return Transactions.stage(() -> Transactions.connection(session).update(APPEND, row));
    }

    private String body(OutboxMessage message) {
        try {
            return json.writeValueAsString(message.data());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(
                    "The data of " + message.type() + " cannot be written as JSON.", unwritable);
        }
    }

    /// The W3C trace context of the request that led here, so that its trace goes on in the
    /// consumer.
    private static String traceparent() {
        var context = Span.current().getSpanContext();
        return context.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                context.getTraceId(),
                                context.getSpanId(),
                                context.getTraceFlags().asHex())
                : null;
    }
}
