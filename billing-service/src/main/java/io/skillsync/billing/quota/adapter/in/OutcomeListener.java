package io.skillsync.billing.quota.adapter.in;

import io.skillsync.billing.quota.MeterFeatures;
import io.skillsync.billing.quota.RequestId;
import io.skillsync.service.messaging.Event;
import io.skillsync.service.messaging.EventHandling;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Settles reservations by what became of the work. Types that say nothing about an outcome are
/// passed over.
@ApplicationScoped
class OutcomeListener {
    private final EventHandling events;
    private final MeterFeatures meter;

    OutcomeListener(EventHandling events, MeterFeatures meter) {
        this.events = events;
        this.meter = meter;
    }

    @Incoming("analysis")
    Uni<Void> analysis(ConsumerRecord<String, String> record) {
        return events.handle(record, this::settle);
    }

    @Incoming("draft")
    Uni<Void> draft(ConsumerRecord<String, String> record) {
        return events.handle(record, this::settle);
    }

    @Incoming("ranking")
    Uni<Void> ranking(ConsumerRecord<String, String> record) {
        return events.handle(record, this::settle);
    }

    @Incoming("insight")
    Uni<Void> insight(ConsumerRecord<String, String> record) {
        return events.handle(record, this::settle);
    }

    Uni<Void> settle(Event event) {
        return switch (event.type()) {
            case "ai-core.analysis-completed.v1" ->
                    meter.settle(event.id(), request(event, "analysisId"));
            case "ai-core.analysis-failed.v1" ->
                    meter.fail(event.id(), request(event, "analysisId"));
            case "ai-core.letter-drafted.v1",
                    "ai-core.ranking-served.v1",
                    "ai-core.insight-given.v1" ->
                    meter.settle(event.id(), request(event, "requestId"));
            default -> Uni.createFrom().voidItem();
        };
    }

    private static RequestId request(Event event, String field) {
        return new RequestId(event.uuid(field));
    }
}
