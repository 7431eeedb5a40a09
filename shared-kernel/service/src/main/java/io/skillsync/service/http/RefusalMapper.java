package io.skillsync.service.http;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.skillsync.kernel.Forbidden;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.QuotaExceeded;
import io.skillsync.kernel.Refusal;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Unavailable;
import io.skillsync.kernel.Unreadable;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/// Tells a refusal of the inside as a problem document: the code is the refusal's, the status its
/// kind's.
@Provider
public class RefusalMapper extends ExceptionMapperBase<Refusal> {
    @Override
    protected HttpProblem toProblem(Refusal refusal) {
        var problem = Problems.of(status(refusal), refusal.code(), refusal.getMessage());
        switch (refusal) {
            case Invalid invalid ->
                    problem.with(
                            "violations",
                            List.of(
                                    violation(
                                            invalid.field(),
                                            invalid.code(),
                                            invalid.getMessage())));
            case QuotaExceeded quota ->
                    problem.with("feature", quota.feature())
                            .with("left", quota.left())
                            .with("renewsAt", quota.renewsAt().toString());
            case Unavailable _ -> problem.withHeader("Retry-After", "5");
            case RuleBroken _, NotFound _, Forbidden _, Stale _, Unreadable _ -> {}
        }
        return problem.build();
    }

    private static int status(Refusal refusal) {
        return switch (refusal) {
            case Invalid _ -> 400;
            case QuotaExceeded _ -> 402;
            case Forbidden _ -> 403;
            case NotFound _ -> 404;
            case RuleBroken _ -> 409;
            case Stale stale -> stale.expectedByCaller() ? 412 : 409;
            case Unreadable _ -> 422;
            case Unavailable _ -> 503;
        };
    }

    static Map<String, String> violation(String field, String code, String message) {
        return Map.of("field", field, "code", code, "message", message);
    }
}
