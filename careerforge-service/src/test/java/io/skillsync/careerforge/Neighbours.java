package io.skillsync.careerforge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// Stands in for billing, ai-core and talenthub: answers as they would, remembers what it was
/// asked, and can be told to answer otherwise. Tests talk to it through {@link Neighbourhood}.
public class Neighbours implements QuarkusTestResourceLifecycleManager {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Integer> ALLOWANCES =
            Map.of("RESUME_ANALYSIS", 5, "COVER_LETTER", 10);

    private final Map<String, Set<String>> spent = new ConcurrentHashMap<>();
    private final Map<String, Answer> instead = new ConcurrentHashMap<>();
    private final List<Map<String, String>> journal = new CopyOnWriteArrayList<>();
    private HttpServer server;

    private record Answer(int status, String body) {}

    @Override
    public Map<String, String> start() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
        var url = "http://localhost:" + server.getAddress().getPort();
        return Map.of(
                "skillsync.billing.url",
                url,
                "skillsync.ai-core.url",
                url,
                "skillsync.talenthub.url",
                url);
    }

    @Override
    public void stop() {
        if (server != null) server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var answer =
                    path.startsWith("/control")
                            ? control(exchange, body)
                            : answer(exchange, path, body);
            var bytes = answer.body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .add(
                            "Content-Type",
                            answer.status >= 400 ? "application/problem+json" : "application/json");
            exchange.sendResponseHeaders(answer.status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Answer control(HttpExchange exchange, String body) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                var wanted = JSON.readTree(body);
                instead.put(
                        wanted.get("prefix").asText(),
                        new Answer(wanted.get("status").asInt(), wanted.get("body").toString()));
            }
            case "DELETE" -> instead.clear();
            default -> {
                return new Answer(200, JSON.writeValueAsString(journal));
            }
        }
        return new Answer(204, "");
    }

    private Answer answer(HttpExchange exchange, String path, String body) throws IOException {
        journal.add(
                Map.of(
                        "method",
                        exchange.getRequestMethod(),
                        "path",
                        path,
                        "body",
                        body,
                        "token",
                        String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                                .replaceFirst(" .*", "")));
        for (var other : instead.entrySet())
            if (path.startsWith(other.getKey())) return other.getValue();
        var id = path.substring(path.lastIndexOf('/') + 1);
        if (path.startsWith("/internal/v1/reservations"))
            return reservation(exchange.getRequestMethod(), id, body);
        if (path.startsWith("/internal/v1/analyses/")) return new Answer(200, Samples.reading(id));
        if (path.startsWith("/internal/v1/drafts/letters")) return new Answer(200, Samples.draft());
        if (path.startsWith("/internal/v1/drafts/emails"))
            return new Answer(200, Samples.emailDraft());
        if (path.startsWith("/internal/v1/postings/"))
            return new Answer(200, Samples.posting(id, 1, "ACTIVE"));
        if (path.startsWith("/internal/v1/applications/"))
            return new Answer(
                    200, "{\"id\":\"" + id + "\",\"lifecycle\":\"ACTIVE\",\"stageKind\":\"NEW\"}");
        return new Answer(404, "{\"code\":\"path.not-found\"}");
    }

    private Answer reservation(String method, String id, String body) throws IOException {
        if (method.equals("DELETE")) {
            spent.values().forEach(requests -> requests.removeIf(entry -> entry.endsWith(id)));
            return new Answer(204, "");
        }
        var wish = JSON.readTree(body);
        var feature = wish.get("feature").asText();
        var uses =
                spent.computeIfAbsent(
                        wish.get("ownerId").asText() + feature, _ -> ConcurrentHashMap.newKeySet());
        var free =
                uses.stream().anyMatch(entry -> entry.startsWith(wish.get("fingerprint").asText()));
        var left = ALLOWANCES.get(feature) - uses.size();
        if (!free && left <= 0) return new Answer(402, exceeded(feature));
        if (!free)
            uses.add(wish.get("fingerprint").asText() + " " + wish.get("requestId").asText());
        return new Answer(201, reserved(wish, free, left));
    }

    private static String exceeded(String feature) {
        return "{\"code\":\"quota.exceeded\",\"status\":402,\"feature\":\"%s\",\"left\":0,\"renewsAt\":\"2026-12-01T00:00:00Z\"}"
                .formatted(feature);
    }

    private static String reserved(JsonNode wish, boolean free, int left) {
        return "{\"requestId\":\"%s\",\"feature\":\"%s\",\"free\":%s,\"left\":%d,\"renewsAt\":\"2026-12-01T00:00:00Z\"}"
                .formatted(
                        wish.get("requestId").asText(),
                        wish.get("feature").asText(),
                        free,
                        free ? left : left - 1);
    }
}
