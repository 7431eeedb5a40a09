package io.skillsync.careerforge;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Refusal;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Unavailable;
import io.skillsync.kernel.Unreadable;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;

/// What other services answer when they do not do what they were asked, told in this service's own
/// terms: a refusal keeps its code and sentence, everything else means that the other is away.
public final class RemoteAnswers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RemoteAnswers() {}

    /// Reads what others send: fields that are not known here are nobody's mistake.
    public static ObjectMapper tolerant(ObjectMapper strict) {
        return strict.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /// @param noun what was asked for, as a person knows it
    /// @param away what is answered when the other service is
    public static Throwable refusal(Throwable failure, String noun, Unavailable away) {
        if (failure instanceof Refusal told) return told;
        if (!(failure instanceof WebApplicationException answer)) return away;
        var problem = problem(answer);
        var code = problem.path("code").asText("");
        var sentence = problem.path("detail").asText("The other side refuses.");
        return switch (answer.getResponse().getStatus()) {
            case 400 -> invalid(problem, away);
            case 404 -> new NotFound(noun);
            case 409 -> new RuleBroken(code.isEmpty() ? "request.refused" : code, sentence);
            case 422 -> new Unreadable(code.isEmpty() ? "request.unreadable" : code, sentence);
            default -> away;
        };
    }

    /// A value that only the other side can judge is the caller's; anything else that it cannot
    /// read is this service's own fault and no news for the caller.
    private static Throwable invalid(JsonNode problem, Unavailable away) {
        var violation = problem.path("violations").path(0);
        return violation.isMissingNode()
                ? away
                : new Invalid(
                        violation.path("field").asText("body"),
                        violation.path("code").asText("field.invalid"),
                        violation.path("message").asText("The other side refuses this value."));
    }

    /// The status of an answer, where it is one.
    public static Optional<Integer> status(Throwable failure) {
        return failure instanceof WebApplicationException answer
                ? Optional.of(answer.getResponse().getStatus())
                : Optional.empty();
    }

    /// The problem document of an answer; empty where there is none.
    public static JsonNode problem(WebApplicationException answer) {
        try {
            return JSON.readTree(answer.getResponse().readEntity(String.class));
        } catch (com.fasterxml.jackson.core.JsonProcessingException | RuntimeException none) {
            return JSON.createObjectNode();
        }
    }
}
