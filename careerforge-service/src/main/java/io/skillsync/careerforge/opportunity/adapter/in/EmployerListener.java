package io.skillsync.careerforge.opportunity.adapter.in;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.opportunity.ApplicationLifecycle;
import io.skillsync.careerforge.opportunity.ApplicationNews;
import io.skillsync.careerforge.opportunity.FollowEmployers;
import io.skillsync.careerforge.opportunity.InterviewNote;
import io.skillsync.careerforge.opportunity.OfferNote;
import io.skillsync.careerforge.opportunity.OfferState;
import io.skillsync.careerforge.opportunity.OpportunityId;
import io.skillsync.careerforge.opportunity.StageKind;
import io.skillsync.service.messaging.Event;
import io.skillsync.service.messaging.EventHandling;
import io.skillsync.service.messaging.PoisonousEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears what employers do with applications, interviews, offers and postings.
@ApplicationScoped
class EmployerListener {
    private final EventHandling events;
    private final FollowEmployers follow;

    EmployerListener(EventHandling events, FollowEmployers follow) {
        this.events = events;
        this.follow = follow;
    }

    @Incoming("applications")
    Uni<Void> applications(ConsumerRecord<String, String> record) {
        return events.handle(record, this::application);
    }

    @Incoming("interviews")
    Uni<Void> interviews(ConsumerRecord<String, String> record) {
        return events.handle(record, this::interview);
    }

    @Incoming("offers")
    Uni<Void> offers(ConsumerRecord<String, String> record) {
        return events.handle(record, this::offer);
    }

    @Incoming("postings")
    Uni<Void> postings(ConsumerRecord<String, String> record) {
        return events.handle(record, event -> follow.posting(event.uuid("postingId")));
    }

    /// Every type of the topic says where the application stands now, so none needs a case of its
    /// own.
    Uni<Void> application(Event event) {
        var news =
                new ApplicationNews(
                        event.id(),
                        event.number("sequence"),
                        word(ApplicationLifecycle.values(), event, "lifecycle"),
                        word(StageKind.values(), event, "stageKind"),
                        optional(event, "reason"),
                        optional(event, "reasonSide").filter("CANDIDATE"::equals).isPresent()
                                || event.type().equals("talenthub.application-submitted.v1")
                                || event.type().equals("talenthub.application-withdrawn.v1"),
                        optional(event, "at").map(Instant::parse).orElse(event.time()));
        return follow.application(owner(event), application(event, "applicationId"), news);
    }

    Uni<Void> interview(Event event) {
        var progress =
                switch (event.type()) {
                    case "talenthub.interview-completed.v1" -> InterviewNote.Progress.COMPLETED;
                    case "talenthub.interview-cancelled.v1" -> InterviewNote.Progress.CANCELLED;
                    default -> InterviewNote.Progress.SCHEDULED;
                };
        var news =
                new InterviewNote(
                        event.uuid("interviewId"),
                        event.text("type"),
                        Instant.parse(event.text("startsAt")),
                        optional(event, "endsAt").map(Instant::parse).orElse(null),
                        progress,
                        optional(event, "outcome").orElse(null),
                        event.number("sequence"));
        return follow.interview(
                owner(event), application(event, "applicationId"), news, event.id(), event.time());
    }

    Uni<Void> offer(Event event) {
        var news =
                new OfferNote(
                        event.uuid("offerId"),
                        word(OfferState.values(), event, "state"),
                        event.number("sequence"));
        return follow.offer(
                owner(event), application(event, "applicationId"), news, event.id(), event.time());
    }

    private static SeekerId owner(Event event) {
        return new SeekerId(event.uuid("seekerId"));
    }

    private static OpportunityId application(Event event, String field) {
        return new OpportunityId(event.uuid(field));
    }

    private static Optional<String> optional(Event event, String field) {
        return event.data().hasNonNull(field)
                ? Optional.of(event.data().get(field).asText())
                : Optional.empty();
    }

    private static <E extends Enum<E>> E word(E[] words, Event event, String field) {
        var told = event.text(field);
        return Stream.of(words)
                .filter(word -> word.name().equals(told))
                .findFirst()
                .orElseThrow(() -> new PoisonousEvent(event.type() + " has an unknown " + field));
    }
}
