package io.skillsync.aicore.matching.adapter.in;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.matching.Candidacy;
import io.skillsync.aicore.matching.FollowMarket;
import io.skillsync.aicore.matching.Memberships;
import io.skillsync.aicore.matching.PostingState;
import io.skillsync.aicore.matching.Resumes;
import io.skillsync.service.messaging.Event;
import io.skillsync.service.messaging.EventHandling;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears what the two sides of the market do.
@ApplicationScoped
class MarketListener {
    private final EventHandling events;
    private final FollowMarket follow;
    private final Resumes resumes;
    private final Memberships memberships;

    MarketListener(
            EventHandling events, FollowMarket follow, Resumes resumes, Memberships memberships) {
        this.events = events;
        this.follow = follow;
        this.resumes = resumes;
        this.memberships = memberships;
    }

    @Incoming("resumes")
    Uni<Void> resume(ConsumerRecord<String, String> record) {
        return events.handle(record, this::resume);
    }

    @Incoming("profiles")
    Uni<Void> profile(ConsumerRecord<String, String> record) {
        return events.handle(record, this::profile);
    }

    @Incoming("postings")
    Uni<Void> posting(ConsumerRecord<String, String> record) {
        return events.handle(record, event -> follow.posting(state(event), event.id()));
    }

    @Incoming("applications")
    Uni<Void> application(ConsumerRecord<String, String> record) {
        return events.handle(record, event -> follow.application(candidacy(event), event.id()));
    }

    @Incoming("memberships")
    Uni<Void> membership(ConsumerRecord<String, String> record) {
        return events.handle(
                record,
                event ->
                        memberships.note(
                                event.uuid("membershipId"),
                                event.uuid("organizationId"),
                                new PersonId(event.uuid("userId")),
                                event.text("role"),
                                event.data().path("active").asBoolean(),
                                event.id()));
    }

    Uni<Void> resume(Event event) {
        return switch (event.type()) {
            case "careerforge.resume-version-created.v1" ->
                    follow.resumeVersion(
                            event.uuid("resumeId"),
                            event.number("version"),
                            event.data().path("isDefault").asBoolean(),
                            event.id());
            case "careerforge.resume-default-changed.v1" ->
                    follow.defaultResume(
                            owner(event),
                            event.uuid("resumeId"),
                            event.number("version"),
                            event.id());
            case "careerforge.resume-deleted.v1" ->
                    follow.resumeDeleted(owner(event), event.uuid("resumeId"), event.id());
            default -> Uni.createFrom().voidItem();
        };
    }

    Uni<Void> profile(Event event) {
        return switch (event.type()) {
            case "careerforge.profile-visibility-changed.v1" ->
                    resumes.show(
                            owner(event), event.data().path("visible").asBoolean(), event.id());
            default -> Uni.createFrom().voidItem();
        };
    }

    static PostingState state(Event event) {
        return new PostingState(
                event.uuid("postingId"),
                event.uuid("organizationId"),
                event.number("version"),
                event.text("status"),
                Optional.ofNullable(event.data().path("validThrough").textValue())
                        .map(Instant::parse));
    }

    static Candidacy candidacy(Event event) {
        return new Candidacy(
                event.uuid("applicationId"),
                event.uuid("postingId"),
                event.number("postingVersion"),
                event.uuid("organizationId"),
                new PersonId(event.uuid("seekerId")),
                event.uuid("resumeId"),
                event.number("resumeVersion"),
                event.text("lifecycle"),
                event.number("sequence"));
    }

    private static PersonId owner(Event event) {
        return new PersonId(event.uuid("ownerId"));
    }
}
