package io.skillsync.careerforge.resume.adapter.in;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.resume.AnalysisId;
import io.skillsync.careerforge.resume.FollowAnalyses;
import io.skillsync.service.messaging.Event;
import io.skillsync.service.messaging.EventHandling;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears how analyses ended.
@ApplicationScoped
class AnalysisListener {
    private final EventHandling events;
    private final FollowAnalyses follow;

    AnalysisListener(EventHandling events, FollowAnalyses follow) {
        this.events = events;
        this.follow = follow;
    }

    @Incoming("analysis")
    Uni<Void> hear(ConsumerRecord<String, String> record) {
        return events.handle(record, this::follow);
    }

    Uni<Void> follow(Event event) {
        return switch (event.type()) {
            case "ai-core.analysis-completed.v1" ->
                    follow.completed(owner(event), analysis(event), event.id());
            case "ai-core.analysis-failed.v1" ->
                    follow.failed(owner(event), analysis(event), event.text("code"), event.id());
            default -> Uni.createFrom().voidItem();
        };
    }

    private static SeekerId owner(Event event) {
        return new SeekerId(event.uuid("ownerId"));
    }

    private static AnalysisId analysis(Event event) {
        return new AnalysisId(event.uuid("analysisId"));
    }
}
