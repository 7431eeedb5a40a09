package io.skillsync.service.http;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Tells callers without a good token, or without the right, in the one problem document. A bad
/// token is noticed before any resource is chosen, a missing one when it is; hence the two ways to
/// the same answer.
@ApplicationScoped
public class SecurityProblems {
    private static final String MISSING = "token.missing-or-invalid";
    private static final String SENTENCE =
            "Send a valid access token of this platform as a bearer token.";

    /// Before the library's own mappers, which expect another version of the framework.
    private static final int FIRST = Priorities.AUTHENTICATION - 1;

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = FIRST)
    public Response unauthorized(UnauthorizedException failure) {
        return answer(401, MISSING, SENTENCE);
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = FIRST)
    public Response failed(AuthenticationFailedException failure) {
        return answer(401, MISSING, SENTENCE);
    }

    @ServerExceptionMapper(value = ForbiddenException.class, priority = FIRST)
    public Response forbidden(ForbiddenException failure) {
        return answer(403, "access.denied", "Your account may not do this.");
    }

    void watch(@Observes Router router) {
        router.route().order(-10_000).failureHandler(this::tell);
    }

    private void tell(RoutingContext request) {
        if (!(request.failure() instanceof AuthenticationFailedException)
                || request.response().ended()) {
            request.next();
            return;
        }
        var problem =
                new JsonObject()
                        .put("type", Problems.type(MISSING).toString())
                        .put("status", 401)
                        .put("title", "Unauthorized")
                        .put("detail", SENTENCE)
                        .put("instance", request.normalizedPath())
                        .put("code", MISSING);
        request.response()
                .setStatusCode(401)
                .putHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                .end(problem.encode());
    }

    private static Response answer(int status, String code, String detail) {
        var problem = Problems.of(status, code, detail);
        var trace = Span.current().getSpanContext();
        if (trace.isValid()) problem.with("traceId", trace.getTraceId());
        if (status == 401) problem.withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return problem.build().toResponse();
    }
}
