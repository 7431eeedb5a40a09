package io.skillsync.aicore.analysis.adapter.in;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.AnalyseResumes;
import io.skillsync.aicore.analysis.Analysis.Upload;
import io.skillsync.aicore.analysis.AnalysisId;
import io.skillsync.service.messaging.Event;
import io.skillsync.service.messaging.EventHandling;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears of uploaded files.
@ApplicationScoped
class UploadListener {
    private final EventHandling events;
    private final AnalyseResumes analyse;

    UploadListener(EventHandling events, AnalyseResumes analyse) {
        this.events = events;
        this.analyse = analyse;
    }

    @Incoming("uploads")
    Uni<Void> hear(ConsumerRecord<String, String> record) {
        return events.handle(record, this::follow);
    }

    Uni<Void> follow(Event event) {
        return switch (event.type()) {
            case "careerforge.resume-uploaded.v1" ->
                    analyse.analyse(upload(event), event.id()).replaceWithVoid();
            case "careerforge.resume-deleted.v1" ->
                    analyse.forget(new PersonId(event.uuid("ownerId")), event.uuid("resumeId"));
            default -> Uni.createFrom().voidItem();
        };
    }

    static Upload upload(Event event) {
        return new Upload(
                new AnalysisId(event.uuid("analysisId")),
                new PersonId(event.uuid("ownerId")),
                event.uuid("resumeId"),
                event.uuid("fileId"),
                event.text("mediaType"));
    }
}
