package io.skillsync.careerforge.achievement.adapter.in;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.achievement.Achievement;
import io.skillsync.careerforge.achievement.AchievementId;
import io.skillsync.careerforge.achievement.Achievements;
import io.skillsync.kernel.Identifier;
import io.skillsync.service.messaging.Event;
import io.skillsync.service.messaging.EventHandling;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears of hires, which nobody can claim by hand.
@ApplicationScoped
class HireListener {
    private final EventHandling events;
    private final Achievements achievements;

    HireListener(EventHandling events, Achievements achievements) {
        this.events = events;
        this.achievements = achievements;
    }

    @Incoming("hires")
    Uni<Void> hear(ConsumerRecord<String, String> record) {
        return events.handle(record, this::earn);
    }

    Uni<Void> earn(Event event) {
        if (!event.type().equals("talenthub.application-hired.v1"))
            return Uni.createFrom().voidItem();
        return achievements.earn(
                Achievement.jobSecured(
                        new AchievementId(Identifier.next()),
                        new SeekerId(event.uuid("seekerId")),
                        event.uuid("applicationId"),
                        event.time()));
    }
}
