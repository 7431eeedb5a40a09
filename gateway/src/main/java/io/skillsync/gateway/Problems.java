package io.skillsync.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/// Writes the gateway's refusals as `application/problem+json`, in the shape that the services use.
@ApplicationScoped
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String TYPES = "https://skillsync.example/problems/";

    /// How much of a refused body is read and thrown away so that the client gets to see the
    /// answer; who sends more than this is cut off.
    private static final long DRAIN_BYTES = 32L << 20;

    /// The attribute under which a request's trace id is kept.
    public static final String TRACE_ID = "skillsync.trace-id";

    public void answer(RoutingContext exchange, Throwable failure) {
        if (failure instanceof Rejection rejection) {
            answer(exchange, rejection);
            return;
        }
        LOG.error("Unexpected failure at the door", failure);
        answer(
                exchange,
                new Rejection(
                        500,
                        "internal",
                        "Unexpected failure",
                        "Something went wrong on our side."));
    }

    public void answer(RoutingContext exchange, Rejection rejection) {
        var response = exchange.response();
        if (response.closed()) return;
        if (response.headWritten()) {
            response.reset();
            return;
        }
        if (rejection.status() >= 500)
            LOG.warnf("%s trace=%s", rejection.code(), exchange.get(TRACE_ID));
        response.setStatusCode(rejection.status());
        response.headers().remove("transfer-encoding").remove("content-length");
        response.putHeader("Content-Type", "application/problem+json");
        response.putHeader("Cache-Control", "no-store");
        rejection.headers().forEach(response::putHeader);
        response.end(document(exchange, rejection).toBuffer());
        drain(exchange.request());
    }

    private static JsonObject document(RoutingContext exchange, Rejection rejection) {
        return new JsonObject()
                .put("type", TYPES + rejection.code())
                .put("code", rejection.code())
                .put("title", rejection.title())
                .put("status", rejection.status())
                .put("detail", rejection.getMessage())
                .put("instance", exchange.request().path())
                .put("traceId", exchange.get(TRACE_ID));
    }

    private static void drain(HttpServerRequest request) {
        if (request.isEnded()) return;
        var seen = new long[1];
        request.handler(chunk -> {
            seen[0] += chunk.length();
            if (seen[0] > DRAIN_BYTES) request.connection().close();
        });
        request.exceptionHandler(gone -> {});
        request.resume();
    }
}
