package io.skillsync.service.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.skillsync.kernel.Refusal;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/// What every Kafka listener does around its handler. A dependency that is away is waited for,
/// however long it takes, with the partition standing still, so that order is kept and nothing is
/// lost. What is wrong with the event itself, or fails again and again without such a reason, goes
/// to the dead-letter topic.
@ApplicationScoped
public class EventHandling {
    private static final Logger LOG = Logger.getLogger(EventHandling.class);

    /// Below the 60 s after which a stuck handler would be noticed by nobody.
    private static final Duration ATTEMPT = Duration.ofSeconds(45);

    /// Faults of our own: a few tries bridge a race, more would only block the partition.
    private static final int TRIES_WITHOUT_REASON = 5;

    private final ObjectMapper json;
    private final MeterRegistry meters;

    EventHandling(ObjectMapper json, MeterRegistry meters) {
        this.json = json;
        this.meters = meters;
    }

    /// @param handler does the whole work of one event; may be called again for the same event
    public Uni<Void> handle(
            ConsumerRecord<String, String> record, Function<Event, Uni<Void>> handler) {
        return Uni.createFrom()
                .item(() -> read(record))
                .invoke(event ->
                        delay(record).record(Duration.between(event.time(), Instant.now())))
                .chain(event -> attempt(event, handler))
                .onFailure()
                .invoke(failure -> rejected(record, failure));
    }

    private Uni<Void> attempt(Event event, Function<Event, Uni<Void>> handler) {
        return Uni.createFrom()
                .deferred(() -> handler.apply(event))
                .runSubscriptionOn(home())
                .ifNoItem()
                .after(ATTEMPT)
                .failWith(() ->
                        new Unavailable(
                                "handler.too-slow", "Handling " + event.type() + " took too long."))
                .onFailure(Transience::isTransient)
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .indefinitely()
                .onFailure(EventHandling::worthAnotherTry)
                .retry()
                .withBackOff(Duration.ofMillis(100), Duration.ofSeconds(2))
                .atMost(TRIES_WITHOUT_REASON);
    }

    /// Where the listener was called: a later attempt comes from a timer's thread, and transactions
    /// need the context.
    private static Executor home() {
        var context = Vertx.currentContext();
        return context == null
                ? Runnable::run
                : attempt -> context.runOnContext(_ -> attempt.run());
    }

    private Timer delay(ConsumerRecord<String, String> record) {
        return Timer.builder("skillsync.event.delay")
                .description(
                        "From the insert of an event at its producer to the start of its handling here")
                .tag("topic", record.topic())
                .publishPercentiles(0.5, 0.99)
                .register(meters);
    }

    private static boolean worthAnotherTry(Throwable failure) {
        return !(failure instanceof PoisonousEvent || failure instanceof Refusal);
    }

    private Event read(ConsumerRecord<String, String> record) {
        try {
            return new Event(
                    UUID.fromString(header(record, "ce_id")),
                    header(record, "ce_type"),
                    record.key(),
                    header(record, "ce_actor"),
                    Instant.parse(header(record, "ce_time")),
                    json.readTree(record.value()));
        } catch (JsonProcessingException | RuntimeException malformed) {
            throw malformed instanceof PoisonousEvent told
                    ? told
                    : new PoisonousEvent("An event breaks its envelope.", malformed);
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        if (header == null) throw new PoisonousEvent("An event has no " + name + ".");
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private void rejected(ConsumerRecord<String, String> record, Throwable failure) {
        meters.counter("skillsync.events.dead.lettered", "topic", record.topic()).increment();
        LOG.errorf(
                failure,
                "Event %s/%d@%d goes to the dead-letter topic",
                record.topic(),
                record.partition(),
                record.offset());
    }
}
