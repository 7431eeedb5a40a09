package io.skillsync.service.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/// Builds problem documents (RFC 9457) in the platform's one shape.
public final class Problems {
    private static final String TYPES = "https://skillsync.example/problems/";

    private Problems() {}

    /// @param code stable and dotted, such as `goal.closed`; the `type` is made from it
    public static HttpProblem.Builder of(int status, String code, String detail) {
        return HttpProblem.builder()
                .withType(type(code))
                .withTitle(title(status))
                .withStatus(status)
                .withDetail(detail)
                .with("code", code);
    }

    static URI type(String code) {
        return URI.create(TYPES + code);
    }

    static String title(int status) {
        var known = Response.Status.fromStatusCode(status);
        if (known != null) return known.getReasonPhrase();
        return status == 422 ? "Unprocessable Content" : "Refused";
    }
}
