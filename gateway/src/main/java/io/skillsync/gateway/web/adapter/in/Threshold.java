package io.skillsync.gateway.web.adapter.in;

import io.opentelemetry.api.trace.Span;
import io.skillsync.gateway.Problems;
import io.skillsync.gateway.Rejection;
import io.skillsync.gateway.route.PathRule;
import io.skillsync.gateway.web.Origins;
import io.skillsync.gateway.web.RequestId;
import io.skillsync.gateway.web.SecurityHeaders;
import io.skillsync.gateway.web.TraceParent;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/// The first thing that any request meets, pages and health included: it gets a name, a trace and
/// its security headers, and is refused where its path or its origin is not in order.
@ApplicationScoped
class Threshold {
    private static final int FIRST = Integer.MIN_VALUE + 10;
    private static final int LAST = 30_000;
    private static final Logger LOG = Logger.getLogger("skillsync.requests");

    private final Origins origins;
    private final Problems problems;

    Threshold(Origins origins, Problems problems) {
        this.origins = origins;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::cross).failureHandler(this::fail);
        router.route().order(LAST).handler(lost -> problems.answer(lost, Rejection.notFound()));
    }

    private void fail(RoutingContext exchange) {
        problems.answer(exchange, exchange.failure());
    }

    private void cross(RoutingContext exchange) {
        var request = exchange.request();
        var response = exchange.response();
        trace(exchange);
        name(request, response);
        var headers = SecurityHeaders.of(String.valueOf(request.path()), isTls(request));
        // At the end of the head, so that what a service says of these cannot stand beside ours.
        exchange.addHeadersEndHandler(written -> headers.forEach(response::putHeader));
        if (LOG.isDebugEnabled()) exchange.addEndHandler(done -> log(exchange));
        requireOnePath(exchange);
        requireInside(request);
        if (crossOrigin(exchange)) exchange.next();
    }

    private static void trace(RoutingContext exchange) {
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            exchange.put(Problems.TRACE_ID, span.getTraceId());
            return;
        }
        var headers = exchange.request().headers();
        var random = ThreadLocalRandom.current();
        var parent =
                TraceParent.read(headers.get("traceparent"))
                        .orElseGet(() ->
                                TraceParent.of(
                                        random.nextLong(), random.nextLong(), random.nextLong()));
        headers.set("traceparent", parent.header());
        exchange.put(Problems.TRACE_ID, parent.traceId());
    }

    private static void name(HttpServerRequest request, HttpServerResponse response) {
        var random = ThreadLocalRandom.current();
        var sent = request.getHeader("X-Request-Id");
        var id = RequestId.of(sent, new UUID(random.nextLong(), random.nextLong()));
        request.headers().set("X-Request-Id", id);
        response.putHeader("X-Request-Id", id);
    }

    private static void requireOnePath(RoutingContext exchange) {
        var path = exchange.request().path();
        if (path == null || !exchange.request().uri().startsWith("/"))
            throw Rejection.badRequest("request.path", "The request names no path.");
        PathRule.fault(path)
                .ifPresent(fault -> {
                    throw Rejection.badRequest("request.path", fault);
                });
        if (!path.equals(exchange.normalizedPath()))
            throw Rejection.badRequest("request.path", "The path can be read in two ways.");
    }

    /// Figures of the process are for those who run it; the open net sees nothing at their address.
    private static void requireInside(HttpServerRequest request) {
        if (!request.path().startsWith("/q/metrics")) return;
        try {
            var address = InetAddress.getByName(request.remoteAddress().hostAddress());
            if (address.isLoopbackAddress() || address.isSiteLocalAddress()) return;
        } catch (UnknownHostException _) {
            // No address of this kind of socket is inside.
        }
        throw Rejection.notFound();
    }

    /// Answers a preflight itself and says whether the request goes on.
    private boolean crossOrigin(RoutingContext exchange) {
        var request = exchange.request();
        var origin = request.getHeader("Origin");
        if (origin == null) return true;
        var verdict = origins.judge(origin, request.scheme() + "://" + request.authority());
        return switch (verdict) {
            case SAME -> true;
            case REFUSED ->
                    throw new Rejection(
                            403,
                            "origin.refused",
                            "Origin refused",
                            "Pages of this origin may not call.");
            case ALLOWED -> {
                exchange.response()
                        .putHeader("Access-Control-Allow-Origin", origin)
                        .putHeader("Access-Control-Expose-Headers", Origins.RESPONSE_HEADERS)
                        .putHeader("Vary", "Origin");
                exchange.addHeadersEndHandler(written ->
                        exchange.response()
                                .putHeader("Cross-Origin-Resource-Policy", "cross-origin"));
                yield !answeredPreflight(exchange);
            }
        };
    }

    private static boolean answeredPreflight(RoutingContext exchange) {
        var request = exchange.request();
        boolean preflight =
                request.method().name().equals("OPTIONS")
                        && request.headers().contains("Access-Control-Request-Method");
        if (preflight)
            exchange.response()
                    .setStatusCode(204)
                    .putHeader("Access-Control-Allow-Methods", Origins.METHODS)
                    .putHeader("Access-Control-Allow-Headers", Origins.REQUEST_HEADERS)
                    // Ten minutes: long enough to matter, short enough for a change to arrive.
                    .putHeader("Access-Control-Max-Age", "600")
                    .end();
        return preflight;
    }

    private static boolean isTls(HttpServerRequest request) {
        return "https".equals(request.scheme());
    }

    /// No query, no header, no address: only what cannot say who asked.
    private static void log(RoutingContext exchange) {
        LOG.debugf(
                "%s %s %d trace=%s",
                exchange.request().method(),
                exchange.request().path(),
                exchange.response().getStatusCode(),
                exchange.get(Problems.TRACE_ID));
    }
}
