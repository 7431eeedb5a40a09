package io.skillsync.persistence.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Sends events as CloudEvents in binary mode and tells which ones the brokers have acknowledged.
@ApplicationScoped
class EventPublisher {
    private static final Logger LOG = Logger.getLogger(EventPublisher.class);

    private final String brokers;
    private final String source;
    private final String topicPrefix;
    private final Timer delay;
    private KafkaProducer<String, String> producer;

    EventPublisher(
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "skillsync.topic-prefix") Optional<String> topicPrefix,
            MeterRegistry meters) {
        this.brokers = brokers;
        this.source = "/" + service;
        this.topicPrefix = topicPrefix.orElse("");
        this.delay =
                Timer.builder("skillsync.outbox.delay")
                        .description(
                                "From the insert of an event to its acknowledgement by the brokers")
                        .publishPercentiles(0.5, 0.99)
                        .register(meters);
    }

    /// Keys go side by side; within a key an event is sent only when the one before it is
    /// acknowledged.
    ///
    /// @return the ids of the rows that are published; the others are to be tried again
    List<Long> publish(List<OutboxEvent> events) {
        var byKey = new LinkedHashMap<String, Deque<OutboxEvent>>();
        for (var event : events)
            byKey.computeIfAbsent(event.topic() + event.key(), _ -> new ArrayDeque<>()).add(event);
        var published = new ArrayList<Long>();
        while (!byKey.isEmpty()) published.addAll(sendHeads(byKey));
        return published;
    }

    private List<Long> sendHeads(Map<String, Deque<OutboxEvent>> byKey) {
        var sent = new LinkedHashMap<OutboxEvent, CompletableFuture<?>>();
        for (var waiting : byKey.values()) sent.put(waiting.peek(), send(waiting.poll()));
        var acknowledged = new ArrayList<Long>();
        sent.forEach((event, answer) -> {
            var key = event.topic() + event.key();
            if (isAcknowledged(event, answer)) {
                acknowledged.add(event.id());
                delay.record(Duration.between(event.at(), Instant.now()));
                if (byKey.get(key).isEmpty()) byKey.remove(key);
            } else {
                byKey.remove(
                        key); // what comes after a failed event of the same key has to wait for it
            }
        });
        return acknowledged;
    }

    private static boolean isAcknowledged(OutboxEvent event, CompletableFuture<?> answer) {
        try {
            answer.get();
            return true;
        } catch (ExecutionException | InterruptedException failure) {
            LOG.warnf("Event %s waits: %s", event.type(), failure.getMessage());
            if (failure instanceof InterruptedException) Thread.currentThread().interrupt();
            return false;
        }
    }

    private CompletableFuture<?> send(OutboxEvent event) {
        var record = new ProducerRecord<>(topicPrefix + event.topic(), event.key(), event.data());
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", event.eventId().toString());
        header(record, "ce_type", event.type());
        header(record, "ce_source", source);
        header(record, "ce_time", event.at().toString());
        header(record, "ce_actor", event.actor());
        header(record, "content-type", "application/json");
        if (event.traceparent() != null) header(record, "traceparent", event.traceparent());
        var answer = new CompletableFuture<Object>();
        try {
            producer()
                    .send(
                            record,
                            (metadata, failure) -> {
                                if (failure == null) answer.complete(metadata);
                                else answer.completeExceptionally(failure);
                            });
        } catch (RuntimeException unsendable) {
            answer.completeExceptionally(unsendable);
        }
        return answer;
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private synchronized KafkaProducer<String, String> producer() {
        if (producer == null) {
            producer =
                    new KafkaProducer<>(
                            Map.of(
                                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                    brokers,
                                    ProducerConfig.CLIENT_ID_CONFIG,
                                    "outbox-relay" + source.replace('/', '-'),
                                    ProducerConfig.ACKS_CONFIG,
                                    "all",
                                    ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                                    true,
                                    // An event goes at once: the batch is made by the outbox, not
                                    // by waiting.
                                    ProducerConfig.LINGER_MS_CONFIG,
                                    0,
                                    // Short, so that a broker that is away is noticed and the relay
                                    // decides what to do.
                                    ProducerConfig.MAX_BLOCK_MS_CONFIG,
                                    5_000,
                                    ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                                    5_000,
                                    ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                                    10_000),
                            new StringSerializer(),
                            new StringSerializer());
        }
        return producer;
    }

    synchronized void close() {
        if (producer != null) producer.close(Duration.ofSeconds(5));
        producer = null;
    }
}
