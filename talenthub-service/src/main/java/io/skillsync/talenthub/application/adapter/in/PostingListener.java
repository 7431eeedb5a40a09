package io.skillsync.talenthub.application.adapter.in;

import io.skillsync.service.messaging.Event;
import io.skillsync.service.messaging.EventHandling;
import io.skillsync.talenthub.application.AnswerApplicants;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.posting.PostingId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// A closed posting owes its applicants an answer.
@ApplicationScoped
class PostingListener {
    private final EventHandling handling;
    private final AnswerApplicants answer;

    PostingListener(EventHandling handling, AnswerApplicants answer) {
        this.handling = handling;
        this.answer = answer;
    }

    @Incoming("postings")
    Uni<Void> hear(ConsumerRecord<String, String> record) {
        return handling.handle(record, this::handle);
    }

    private Uni<Void> handle(Event event) {
        if (!event.type().equals("talenthub.posting-closed.v1")) return Uni.createFrom().voidItem();
        return answer.answer(
                new OrganizationId(event.uuid("organizationId")),
                new PostingId(event.uuid("postingId")));
    }
}
