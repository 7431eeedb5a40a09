package io.skillsync.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.skillsync.search.posting.PostingFixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/// Talenthub and ai-core as far as search talks to them. What was PUT to a path is what a GET
/// answers; texts are embedded by the words that they hold. `PUT /mood` with `SLOW` or `AWAY` makes
/// embedding take eight seconds or fail.
public class StandIns implements QuarkusTestResourceLifecycleManager {
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        var url = "http://localhost:" + server.getAddress().getPort();
        return Map.of("skillsync.talenthub.url", url, "skillsync.ai-core.url", url);
    }

    @Override
    public void stop() {
        if (server != null) server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                answers.put(path, body);
                send(exchange, 204, "");
            }
            case "POST" -> embed(exchange, body);
            default -> {
                var known = answers.get(path);
                send(exchange, known == null ? 404 : 200, known == null ? "{}" : known);
            }
        }
    }

    private void embed(HttpExchange exchange, String body) throws IOException {
        var mood = answers.getOrDefault("/mood", "");
        if (mood.equals("SLOW")) pause();
        if (mood.equals("AWAY")) send(exchange, 503, "{}");
        else send(exchange, 200, vector(body.replaceFirst("\\{\"text\":\"([^\"]*)\".*}", "$1")));
    }

    /// The answer of ai-core to a text.
    public static String vector(String text) {
        return "{\"vector\":%s,\"model\":\"words\",\"modelHash\":\"%s\"}"
                .formatted(PostingFixtures.meaning(text).values(), PostingFixtures.MODEL);
    }

    private static void pause() {
        try {
            Thread.sleep(8000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException gone) {
            // The caller did not wait, which is what some tests are about.
        }
    }
}
