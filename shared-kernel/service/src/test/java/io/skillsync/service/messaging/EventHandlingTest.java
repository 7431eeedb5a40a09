package io.skillsync.service.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class EventHandlingTest {
    private static final String ID = "01930000-0000-7000-8000-000000000001";
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final EventHandling handling = new EventHandling(new ObjectMapper(), meters);

    @Test
    void an_event_is_read_from_headers_key_and_value() {
        var heard = new ArrayList<Event>();
        handle(
                record("{\"goalId\":\"%s\",\"version\":4}".formatted(ID)),
                event -> {
                    heard.add(event);
                    return Uni.createFrom().voidItem();
                });
        assertThat(heard)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.id()).isEqualTo(UUID.fromString(ID));
                    assertThat(event.type()).isEqualTo("careerforge.goal-completed.v1");
                    assertThat(event.uuid("goalId")).isEqualTo(UUID.fromString(ID));
                    assertThat(event.number("version")).isEqualTo(4);
                    assertThatThrownBy(() -> event.text("absent"))
                            .isInstanceOf(PoisonousEvent.class);
                });
    }

    @Test
    void what_is_away_is_waited_for() {
        var attempts = new AtomicInteger();
        handle(
                record("{}"),
                _ ->
                        attempts.incrementAndGet() < 4
                                ? Uni.createFrom().failure(new Unavailable("x.away", "Away."))
                                : Uni.createFrom().voidItem());
        assertThat(attempts).hasValue(4);
    }

    @Test
    void an_event_that_breaks_its_contract_is_set_aside_at_once() {
        var attempts = new AtomicInteger();
        assertThatThrownBy(() ->
                        handle(
                                record("{}"),
                                event -> {
                                    attempts.incrementAndGet();
                                    event.text("goalId");
                                    return Uni.createFrom().voidItem();
                                }))
                .isInstanceOf(PoisonousEvent.class);
        assertThat(attempts).hasValue(1);
        assertThat(
                        meters.counter(
                                        "skillsync.events.dead.lettered",
                                        "topic",
                                        "careerforge.goal")
                                .count())
                .isEqualTo(1);
    }

    @Test
    void a_broken_envelope_is_set_aside_without_asking_the_handler() {
        var record = record("{}");
        record.headers().remove("ce_type");
        assertThatThrownBy(() ->
                        handle(record, _ -> Uni.createFrom().failure(new AssertionError("asked"))))
                .isInstanceOf(PoisonousEvent.class);
        assertThatThrownBy(() -> handle(record("no json"), _ -> Uni.createFrom().voidItem()))
                .isInstanceOf(PoisonousEvent.class);
    }

    @Test
    void a_fault_of_our_own_is_tried_a_few_times_and_then_set_aside() {
        var attempts = new AtomicInteger();
        assertThatThrownBy(() ->
                        handle(
                                record("{}"),
                                _ -> {
                                    attempts.incrementAndGet();
                                    return Uni.createFrom()
                                            .failure(new IllegalStateException("bug"));
                                }))
                .hasStackTraceContaining("bug");
        assertThat(attempts).hasValue(6);
    }

    @Test
    void every_attempt_runs_where_the_listener_was_called() throws Exception {
        var vertx = Vertx.vertx();
        try {
            var context = vertx.getOrCreateContext();
            var attempts = new ArrayList<Object>();
            var done = new CompletableFuture<Void>();
            context.runOnContext(_ ->
                    handling.handle(
                                    record("{}"),
                                    _ -> {
                                        attempts.add(Vertx.currentContext());
                                        return attempts.size() < 3
                                                ? Uni.createFrom()
                                                        .failure(new Unavailable("x.away", "Away."))
                                                : Uni.createFrom().voidItem();
                                    })
                            .subscribe()
                            .with(done::complete, done::completeExceptionally));
            done.get(20, TimeUnit.SECONDS);
            assertThat(attempts).hasSize(3).containsOnly(context);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
        }
    }

    private void handle(
            ConsumerRecord<String, String> record,
            java.util.function.Function<Event, Uni<Void>> handler) {
        handling.handle(record, handler).await().atMost(Duration.ofSeconds(30));
    }

    private static ConsumerRecord<String, String> record(String value) {
        var record = new ConsumerRecord<>("careerforge.goal", 0, 0, ID, value);
        Map.of(
                        "ce_id",
                        ID,
                        "ce_type",
                        "careerforge.goal-completed.v1",
                        "ce_actor",
                        "system",
                        "ce_time",
                        "2026-03-02T12:00:00Z")
                .forEach((name, text) ->
                        record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
