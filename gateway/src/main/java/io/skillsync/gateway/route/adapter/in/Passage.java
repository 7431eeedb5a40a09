package io.skillsync.gateway.route.adapter.in;

import io.skillsync.gateway.Rejection;
import io.skillsync.gateway.route.Services;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/// One request on its way to a service: where it goes, how much it may carry, how long it may take,
/// and why it was broken off where it was.
final class Passage {
    final RoutingContext exchange;
    final Services.Service service;
    final boolean stream;
    final long bodyLimit;

    private final Vertx vertx;
    private final long headMillis;
    private HttpClientRequest upstream;
    private Rejection broken;
    private boolean bodyEnded;
    private boolean bodyCarried;
    private boolean tried;
    private long lastProgress;
    private long timer = -1;

    Passage(
            Vertx vertx,
            RoutingContext exchange,
            Services.Service service,
            boolean stream,
            long bodyLimit,
            long headMillis) {
        this.vertx = vertx;
        this.exchange = exchange;
        this.service = service;
        this.stream = stream;
        this.bodyLimit = bodyLimit;
        this.headMillis = headMillis;
    }

    HttpServerRequest request() {
        return exchange.request();
    }

    /// The connection is there and the request starts to flow: from now on the deadline counts.
    void connected(HttpClientRequest connection) {
        upstream = connection;
        // Every reset ends here too; without a handler each one would be logged as an error.
        connection.exceptionHandler(gone -> {});
        connection.response().onComplete(head -> disarm());
        lastProgress = System.nanoTime();
        arm(headMillis);
    }

    boolean isConnected() {
        return upstream != null;
    }

    void progressed() {
        bodyCarried = true;
        lastProgress = System.nanoTime();
    }

    void bodyEnded() {
        bodyEnded = true;
        lastProgress = System.nanoTime();
    }

    /// The response head is there, or will never be.
    void disarm() {
        if (timer >= 0) vertx.cancelTimer(timer);
        timer = -1;
    }

    /// True once, for a read without a body that nobody has broken off.
    boolean mayTryAgain() {
        var method = request().method().name();
        boolean read = method.equals("GET") || method.equals("HEAD");
        boolean again =
                read && !tried && upstream != null && broken == null && bodyEnded && !bodyCarried;
        if (again) {
            tried = true;
            upstream = null;
        }
        return again && !request().response().closed();
    }

    /// Stops the request on both sides; the client gets this refusal where it has no head yet.
    void breakOff(Rejection why) {
        broken = why;
        disarm();
        if (upstream != null) upstream.reset();
    }

    /// What the client is told when no response head came.
    Rejection explain() {
        if (broken != null) return broken;
        if (!isConnected())
            return Rejection.unavailable(
                    "service.unavailable",
                    "The service %s is not available at the moment.".formatted(service.name()),
                    5);
        return new Rejection(
                502,
                "service.broke-off",
                "Bad gateway",
                "The service %s broke off before it answered.".formatted(service.name()));
    }

    private void arm(long millis) {
        timer = vertx.setTimer(Math.max(1, millis), fired -> late());
    }

    private void late() {
        long idle = (System.nanoTime() - lastProgress) / 1_000_000;
        if (idle < headMillis) {
            arm(headMillis - idle);
        } else if (bodyEnded) {
            breakOff(
                    new Rejection(
                            504,
                            "service.too-slow",
                            "Gateway timeout",
                            "The service %s took too long to answer.".formatted(service.name())));
        } else {
            breakOff(
                    new Rejection(
                            408,
                            "request.too-slow",
                            "Request timeout",
                            "The body of this request stopped arriving."));
        }
    }
}
