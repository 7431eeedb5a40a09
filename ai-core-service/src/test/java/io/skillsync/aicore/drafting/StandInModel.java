package io.skillsync.aicore.drafting;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// An endpoint that speaks OpenAI's chat completions and does what a test tells it, good or bad.
/// What it is to do, and what it heard, is kept in system properties, because tests and their
/// resources live in different class loaders.
public final class StandInModel implements AutoCloseable {
    /// The ways to answer.
    public enum Behaviour {
        SAYS,
        SAYS_SLOWLY,
        WAITS,
        STALLS,
        FAILS,
        REFUSES,
        IS_NO_ENDPOINT,
        BREAKS_JSON,
        TRUNCATES,
        CUTS_SHORT,
        SAYS_NOTHING,
        NEVER_ENDS,
        NEVER_ENDS_A_LINE
    }

    private static final String BEHAVIOUR = "stand-in-model:behaviour";
    private static final String TEXT = "stand-in-model:text";
    private static final String HEARD = "stand-in-model:heard";
    private static final String HUNG_UP = "stand-in-model:hung-up";
    private static final String KEY = "stand-in-model:key";
    private static final int PIECE = 7;
    private static final int LONG_MILLIS = 8_000;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public StandInModel() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:%d/v1".formatted(server.getAddress().getPort());
    }

    public static void does(Behaviour behaviour, String text) {
        System.setProperty(BEHAVIOUR, behaviour.name());
        System.setProperty(TEXT, text);
        System.clearProperty(HEARD);
        System.clearProperty(HUNG_UP);
    }

    public static void says(String text) {
        does(Behaviour.SAYS, text);
    }

    /// The body of the last request; empty where there was none.
    public static String heard() {
        return System.getProperty(HEARD, "");
    }

    /// The last request's Authorization.
    public static String key() {
        return System.getProperty(KEY, "");
    }

    /// Whether the other side went away while it was being answered.
    public static boolean wasHungUpOn() {
        return Boolean.getBoolean(HUNG_UP);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        System.setProperty(HEARD, request);
        System.setProperty(
                KEY, String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        try (exchange) {
            answer(exchange, request);
        } catch (IOException goneAway) {
            System.setProperty(HUNG_UP, "true");
        }
    }

    private static void answer(HttpExchange exchange, String request) throws IOException {
        switch (Behaviour.valueOf(System.getProperty(BEHAVIOUR))) {
            case SAYS -> {
                pieces(exchange, 0);
                end(exchange, "stop");
            }
            case SAYS_SLOWLY -> {
                pieces(exchange, 40);
                end(exchange, "stop");
            }
            case WAITS -> sleep(LONG_MILLIS);
            case STALLS -> {
                pieces(exchange, 0);
                sleep(LONG_MILLIS);
                piece(exchange, "Too late.");
            }
            // What it was asked stands in the answer, as it does with some endpoints.
            case FAILS -> plain(exchange, 500, "{\"error\":{\"message\":%s}}".formatted(request));
            case REFUSES -> plain(exchange, 429, "{\"error\":{\"message\":\"Slow down.\"}}");
            case IS_NO_ENDPOINT -> plain(exchange, 200, "<html><body>Welcome!</body></html>");
            case BREAKS_JSON -> {
                start(exchange);
                write(exchange, "data: {\"choices\":[{\"delta\":{\"content\":\"Half\n\n");
                end(exchange, "stop");
            }
            case TRUNCATES -> pieces(exchange, 0);
            case CUTS_SHORT -> {
                pieces(exchange, 0);
                end(exchange, "length");
            }
            case SAYS_NOTHING -> {
                start(exchange);
                end(exchange, "stop");
            }
            case NEVER_ENDS -> {
                start(exchange);
                while (true) piece(exchange, System.getProperty(TEXT) + " ");
            }
            case NEVER_ENDS_A_LINE -> {
                start(exchange);
                while (true) write(exchange, "data: " + "x".repeat(1000));
            }
        }
    }

    private static void pieces(HttpExchange exchange, int pause) throws IOException {
        start(exchange);
        var text = System.getProperty(TEXT);
        for (var from = 0; from < text.length(); from += PIECE) {
            piece(exchange, text.substring(from, Math.min(text.length(), from + PIECE)));
            sleep(pause);
        }
    }

    private static void start(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
    }

    private static void piece(HttpExchange exchange, String text) throws IOException {
        write(
                exchange,
                "data: {\"id\":\"1\",\"model\":\"stand-in-1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"%s\"}}]}\n\n"
                        .formatted(
                                text.replace("\\", "\\\\")
                                        .replace("\"", "\\\"")
                                        .replace("\n", "\\n")));
    }

    private static void end(HttpExchange exchange, String reason) throws IOException {
        write(
                exchange,
                "data: {\"id\":\"1\",\"model\":\"stand-in-1\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"%s\"}]}\n\n"
                        .formatted(reason));
        write(
                exchange,
                "data: {\"id\":\"1\",\"model\":\"stand-in-1\",\"choices\":[],\"usage\":{\"prompt_tokens\":100,\"completion_tokens\":50,\"total_tokens\":150}}\n\n");
        write(exchange, "data: [DONE]\n\n");
    }

    private static void plain(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void write(HttpExchange exchange, String text) throws IOException {
        exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
