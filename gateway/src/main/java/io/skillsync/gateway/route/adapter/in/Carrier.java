package io.skillsync.gateway.route.adapter.in;

import io.skillsync.gateway.GatewayConfig;
import io.skillsync.gateway.Problems;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;

/// Carries an admitted request to its service and the answer back. Streams of events and WebSockets
/// hold a connection for as long as they live, so that they have a pool of their own and cannot
/// starve the rest.
@ApplicationScoped
class Carrier {
    private static final ProxyOptions PROXY = new ProxyOptions().setSupportWebSocket(true);

    /// Shorter than services keep an idle connection, or a request could be sent on one that the
    /// other side is just closing.
    private static final int IDLE_SECONDS = 30;

    private final Problems problems;
    private final HttpClient requests;
    private final HttpClient streams;
    private final long connectMillis;

    Carrier(Vertx vertx, GatewayConfig config, Problems problems) {
        this.problems = problems;
        this.connectMillis = config.deadlines().connect().toMillis();
        this.requests = client(vertx, config, config.pools().requests());
        this.streams = client(vertx, config, config.pools().streams());
    }

    private static HttpClient client(Vertx vertx, GatewayConfig config, int connections) {
        var options =
                new HttpClientOptions()
                        .setMaxWaitQueueSize(config.pools().waiting())
                        .setKeepAliveTimeout(IDLE_SECONDS);
        return vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(connections));
    }

    /// A proxy object per request costs a few bytes and lets the passage be its only state.
    void carry(Passage passage) {
        HttpProxy.reverseProxy(PROXY, passage.stream ? streams : requests)
                .origin(context -> connect(context.client(), passage))
                .addInterceptor(new Exchange(passage, problems))
                .handle(passage.request());
    }

    private Future<HttpClientRequest> connect(HttpClient client, Passage passage) {
        var service = passage.service;
        var options =
                new RequestOptions()
                        .setHost(service.origin().getHost())
                        .setPort(service.port())
                        .setSsl(service.tls())
                        // Covers the wait for a free connection too.
                        .setConnectTimeout(connectMillis)
                        .setTraceOperation("carry to " + service.name());
        return client.request(options)
                .map(connection -> {
                    passage.connected(connection);
                    return connection;
                });
    }
}
