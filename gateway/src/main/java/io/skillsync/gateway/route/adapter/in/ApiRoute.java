package io.skillsync.gateway.route.adapter.in;

import io.skillsync.gateway.Problems;
import io.skillsync.gateway.Rejection;
import io.skillsync.gateway.access.Admission;
import io.skillsync.gateway.access.Allowance;
import io.skillsync.gateway.access.Credentials;
import io.skillsync.gateway.access.Token;
import io.skillsync.gateway.route.BodyLimits;
import io.skillsync.gateway.route.Deadlines;
import io.skillsync.gateway.route.HeaderRule;
import io.skillsync.gateway.route.Services;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;

/// `/api/<service>/…`: checks what a request looks like, asks for admission, and sends it on.
@ApplicationScoped
class ApiRoute {
    /// Ahead of Quarkus' own body limit (-2), which could only answer with an empty page.
    private static final int ORDER = -100;

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final Vertx vertx;
    private final Services services;
    private final BodyLimits bodies;
    private final Deadlines deadlines;
    private final Admission admission;
    private final Carrier carrier;
    private final Problems problems;

    ApiRoute(
            Vertx vertx,
            Services services,
            BodyLimits bodies,
            Deadlines deadlines,
            Admission admission,
            Carrier carrier,
            Problems problems) {
        this.vertx = vertx;
        this.services = services;
        this.bodies = bodies;
        this.deadlines = deadlines;
        this.admission = admission;
        this.carrier = carrier;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route("/api/*")
                .order(ORDER)
                .handler(this::enter)
                .failureHandler(broken -> problems.answer(broken, broken.failure()));
    }

    private void enter(RoutingContext exchange) {
        var request = exchange.request();
        // Checking the token may take a moment; no byte of the body may be lost meanwhile.
        request.pause();
        var allowance = admission.fromAddress(request.remoteAddress().hostAddress());
        var passage = inspect(exchange);
        var token = Credentials.bearer(request.headers().getAll("Authorization"));
        if (token.isEmpty()) {
            admission.anonymous(request.method().name(), request.path());
            send(passage, allowance);
            return;
        }
        admission
                .recognise(token.get())
                .ifPresentOrElse(known -> admit(passage, known), () -> check(passage, token.get()));
    }

    /// Everything that can be said of a request without knowing who sent it.
    private Passage inspect(RoutingContext exchange) {
        var request = exchange.request();
        var method = request.method().name();
        var service = services.find(request.path()).orElseThrow(Rejection::notFound);
        if (!METHODS.contains(method))
            throw new Rejection(
                    405, "request.method", "Method not allowed", "This method is not served here.");
        requireChunkedOnly(request.headers().getAll("Transfer-Encoding"));
        long limit = bodies.of(method, request.path());
        if (declaredLength(request) > limit) throw Rejection.tooLarge(limit);
        boolean upload = bodies.isUpload(method, request.path());
        return new Passage(
                vertx,
                exchange,
                service,
                isStream(request),
                limit,
                deadlines.head(upload).toMillis());
    }

    private static void requireChunkedOnly(List<String> encodings) {
        boolean plain = encodings.isEmpty();
        boolean chunked = encodings.size() == 1 && encodings.getFirst().equals("chunked");
        if (!plain && !chunked)
            throw Rejection.badRequest(
                    "request.transfer-encoding",
                    "Bodies come whole or chunked, in no other coding.");
    }

    private static long declaredLength(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        if (length == null) return 0;
        try {
            return Long.parseLong(length);
        } catch (NumberFormatException _) {
            throw Rejection.badRequest(
                    "request.content-length", "The declared length is no number.");
        }
    }

    private static boolean isStream(HttpServerRequest request) {
        var accept = request.getHeader("Accept");
        return request.headers().contains("Upgrade")
                || accept != null && accept.contains("text/event-stream");
    }

    private void check(Passage passage, String token) {
        var context = vertx.getOrCreateContext();
        UniHelper.toFuture(admission.check(token))
                .onSuccess(checked -> context.runOnContext(back -> admit(passage, checked)))
                .onFailure(failure ->
                        context.runOnContext(back -> problems.answer(passage.exchange, failure)));
    }

    private void admit(Passage passage, Token token) {
        try {
            boolean upload =
                    bodies.isUpload(passage.request().method().name(), passage.request().path());
            send(passage, admission.fromCaller(token, upload));
        } catch (Rejection rejection) {
            problems.answer(passage.exchange, rejection);
        }
    }

    private void send(Passage passage, Allowance allowance) {
        var request = passage.request();
        if (request.response().closed()) return;
        request.response()
                .putHeader("RateLimit", allowance.header())
                .putHeader("RateLimit-Policy", allowance.limit().policy());
        stripClaims(request);
        if (request.headers().contains("Expect")) {
            request.headers().remove("Expect");
            request.response().writeContinue();
        }
        carrier.carry(passage);
    }

    /// On the client's request itself: WebSocket upgrades pass by the proxy's interceptors.
    private static void stripClaims(HttpServerRequest request) {
        var headers = request.headers();
        boolean upgrade = headers.contains("Upgrade");
        for (var value : headers.getAll("Connection")) {
            HeaderRule.namedBy(value)
                    .filter(name -> !name.equalsIgnoreCase("upgrade"))
                    .filter(name -> !HeaderRule.framesTheMessage(name))
                    .forEach(headers::remove);
        }
        for (var name : List.copyOf(headers.names())) {
            if (HeaderRule.claimsIdentity(name)) headers.remove(name);
        }
        if (!upgrade) headers.remove("Connection");
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
    }
}
