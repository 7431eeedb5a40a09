package io.skillsync.careerforge;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Unavailable;
import io.skillsync.kernel.Unreadable;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What others refuse is told in our own terms; what is wrong with them is no fault of the caller.
class RemoteAnswersTest {
    private static final Unavailable AWAY = new Unavailable("other.unavailable", "Away.");

    @Test
    void a_refusal_keeps_its_code_and_sentence() {
        var problem = "{\"code\":\"posting.closed\",\"detail\":\"This posting is closed.\"}";
        assertThat(refusal(409, problem))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        told -> assertThat(told.code()).isEqualTo("posting.closed"));
        assertThat(refusal(409, problem)).hasMessage("This posting is closed.");
        assertThat(refusal(422, problem)).isInstanceOf(Unreadable.class);
        assertThat(refusal(409, "not json"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        told -> assertThat(told.code()).isEqualTo("request.refused"));
        assertThat(refusal(404, ""))
                .isInstanceOfSatisfying(
                        NotFound.class,
                        told -> assertThat(told.code()).isEqualTo("posting.not-found"));
    }

    @Test
    void a_value_that_only_they_can_judge_is_the_callers() {
        var problem =
                "{\"violations\":[{\"field\":\"reason\",\"code\":\"too.long\",\"message\":\"Too long.\"}]}";
        assertThat(refusal(400, problem))
                .isInstanceOfSatisfying(
                        Invalid.class, told -> assertThat(told.field()).isEqualTo("reason"));
        assertThat(refusal(400, "{}")).isSameAs(AWAY);
    }

    @Test
    void everything_else_means_that_they_are_away() {
        for (var status : new int[] {401, 403, 429, 500, 503})
            assertThat(refusal(status, "{}")).isSameAs(AWAY);
        assertThat(RemoteAnswers.refusal(new IOException("reset"), "posting", AWAY)).isSameAs(AWAY);
        var told = new RuleBroken("a.b", "Told already.");
        assertThat(RemoteAnswers.refusal(told, "posting", AWAY)).isSameAs(told);
    }

    @Test
    void only_an_answer_has_a_status() {
        assertThat(RemoteAnswers.status(answer(404, ""))).contains(404);
        assertThat(RemoteAnswers.status(new IOException())).isEqualTo(Optional.empty());
    }

    private static Throwable refusal(int status, String body) {
        return RemoteAnswers.refusal(answer(status, body), "posting", AWAY);
    }

    private static WebApplicationException answer(int status, String body) {
        return new WebApplicationException(Response.status(status).entity(body).build());
    }
}
