package io.skillsync.talenthub.application.adapter.out;

import io.skillsync.persistence.outbox.OutboxMessage;
import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.application.ApplicationEvent;
import java.util.LinkedHashMap;

/// What other services hear of applications: ids, where they stand, and why; no personal data.
final class ApplicationMessages {
    private ApplicationMessages() {}

    static OutboxMessage of(Application application, ApplicationEvent event) {
        var opening = application.opening();
        var standing = application.standing();
        var reason = standing.disposition().map(why -> why.reason());
        var data = new LinkedHashMap<String, Object>();
        data.put("applicationId", application.id().value());
        data.put("postingId", opening.posting().value());
        data.put("postingVersion", opening.postingVersion());
        data.put("positionId", opening.position().value());
        data.put("organizationId", opening.organization().value());
        data.put("seekerId", event.seeker().value());
        data.put("resumeId", application.resume().id());
        data.put("resumeVersion", application.resume().version());
        data.put("sequence", application.version().number());
        data.put("lifecycle", standing.lifecycle());
        data.put("stageKind", standing.stage());
        reason.ifPresent(why -> data.put("reason", why));
        reason.ifPresent(why -> data.put("reasonSide", why.side()));
        data.put("at", event.at());
        return new OutboxMessage(
                "talenthub.application",
                application.id().value(),
                "talenthub.%s.v1".formatted(name(event)),
                data);
    }

    private static String name(ApplicationEvent event) {
        return switch (event) {
            case ApplicationEvent.Submitted _ -> "application-submitted";
            case ApplicationEvent.Moved _ -> "application-moved";
            case ApplicationEvent.Rejected _ -> "application-rejected";
            case ApplicationEvent.Restored _ -> "application-restored";
            case ApplicationEvent.Withdrawn _ -> "application-withdrawn";
            case ApplicationEvent.Hired _ -> "application-hired";
        };
    }
}
