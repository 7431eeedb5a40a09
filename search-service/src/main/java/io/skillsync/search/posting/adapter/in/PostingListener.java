package io.skillsync.search.posting.adapter.in;

import io.skillsync.search.posting.PostingId;
import io.skillsync.search.posting.ProjectPostings;
import io.skillsync.service.messaging.Event;
import io.skillsync.service.messaging.EventHandling;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears what becomes of postings and of their meaning. There is no inbox: the index refuses what
/// is older than what it holds, so hearing something twice is harmless.
@ApplicationScoped
class PostingListener {
    private final EventHandling events;
    private final ProjectPostings project;

    PostingListener(EventHandling events, ProjectPostings project) {
        this.events = events;
        this.project = project;
    }

    @Incoming("posting")
    Uni<Void> posting(ConsumerRecord<String, String> record) {
        return events.handle(record, this::follow);
    }

    @Incoming("embedding")
    Uni<Void> embedding(ConsumerRecord<String, String> record) {
        return events.handle(record, this::embed);
    }

    Uni<Void> follow(Event event) {
        return switch (event.type()) {
            case "talenthub.posting-published.v1", "talenthub.posting-updated.v1" ->
                    project.show(posting(event), event.number("version"));
            case "talenthub.posting-paused.v1",
                    "talenthub.posting-closed.v1",
                    "talenthub.posting-expired.v1" ->
                    project.hide(posting(event), event.number("version"));
            default -> Uni.createFrom().voidItem();
        };
    }

    Uni<Void> embed(Event event) {
        return event.type().equals("ai-core.posting-embedded.v1")
                ? project.embed(posting(event), event.number("version"))
                : Uni.createFrom().voidItem();
    }

    private static PostingId posting(Event event) {
        return new PostingId(event.uuid("postingId"));
    }
}
