package io.skillsync.talenthub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/// The little of careerforge that this service asks for: one file is there, one is gone, any other
/// makes it fail. Whoever brings no token gets nothing.
public class CareerForgeStandIn implements QuarkusTestResourceLifecycleManager {
    public static final UUID FILE = new UUID(7, 1);
    public static final UUID GONE = new UUID(7, 2);
    public static final byte[] CONTENT = "%PDF-1.7 Ada".getBytes(StandardCharsets.UTF_8);

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.createContext("/internal/v1/resumes", CareerForgeStandIn::answer);
        server.start();
        return Map.of(
                "skillsync.careerforge.url", "http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        if (server != null) server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var token = exchange.getRequestHeaders().getFirst("Authorization");
        if (token == null || !token.startsWith("Bearer ")) answer(exchange, 401, new byte[0]);
        else if (path.endsWith("/files/" + FILE)) answer(exchange, 200, CONTENT);
        else if (path.endsWith("/files/" + GONE)) answer(exchange, 404, new byte[0]);
        else answer(exchange, 500, new byte[0]);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/pdf");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) exchange.getResponseBody().write(body);
        exchange.close();
    }
}
