package io.skillsync.aicore.coach.adapter.in;

import io.skillsync.aicore.coach.CoachSpeech;
import io.skillsync.aicore.coach.CoachSpeech.Answered;
import io.skillsync.aicore.coach.CoachSpeech.Cited;
import io.skillsync.aicore.coach.CoachSpeech.Said;
import io.skillsync.aicore.coach.CoachSpeech.Stored;
import io.skillsync.kernel.Refusal;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Map;
import java.util.Optional;

/// The coach's speech as server-sent events, each with JSON as its data.
final class SpeechEvents {
    private final Sse sse;

    SpeechEvents(Sse sse) {
        this.sse = sse;
    }

    Optional<OutboundSseEvent> of(CoachSpeech speech) {
        return switch (speech) {
            case Said(var text) -> Optional.of(event("delta", Map.of("text", text)));
            case Cited(var citation) -> Optional.of(event("citation", citation));
            case Answered _, Stored _ -> Optional.empty();
        };
    }

    /// @param message a message's view, or, for a repeated request, its JSON as it was answered
    ///   first
    OutboundSseEvent done(Object message) {
        return event("done", message);
    }

    /// The status is sent by now, so a refusal can only be told as an event.
    Multi<OutboundSseEvent> tellingRefusals(Multi<OutboundSseEvent> events) {
        return events.onFailure(Refusal.class)
                .recoverWithMulti(refusal -> Multi.createFrom().item(problem((Refusal) refusal)));
    }

    private OutboundSseEvent problem(Refusal refusal) {
        return event("problem", Map.of("code", refusal.code(), "detail", refusal.getMessage()));
    }

    private OutboundSseEvent event(String name, Object data) {
        return sse.newEventBuilder()
                .name(name)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(data.getClass(), data)
                .build();
    }
}
