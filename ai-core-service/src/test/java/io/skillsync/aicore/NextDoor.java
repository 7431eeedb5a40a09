package io.skillsync.aicore;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Stands in for the services next door: answers what a test has put there, and 404 for anything
/// else. Kept in system properties, because tests and their resources live in different class
/// loaders.
public class NextDoor implements QuarkusTestResourceLifecycleManager {
    private static final String PREFIX = "next-door:";
    private HttpServer server;

    /// @param answer the body of every answer to requests for this path, until it is put again
    public static void puts(String path, String answer) {
        System.setProperty(PREFIX + path, answer);
    }

    /// The same with a status of its own, such as 402.
    public static void refuses(String path, int status, String answer) {
        System.setProperty(PREFIX + path, status + " " + answer);
    }

    public static void takesAway(String path) {
        System.clearProperty(PREFIX + path);
    }

    @Override
    public Map<String, String> start() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.createContext(
                "/",
                exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    var put = System.getProperty(PREFIX + exchange.getRequestURI().getPath());
                    var isRefusal = put != null && put.matches("(?s)[45]\\d\\d .*");
                    var answer = isRefusal ? put.substring(4) : put;
                    var status =
                            isRefusal
                                    ? Integer.parseInt(put.substring(0, 3))
                                    : put == null ? 404 : 200;
                    var bytes = (answer == null ? "{}" : answer).getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders()
                            .add(
                                    "Content-Type",
                                    answer == null || answer.startsWith("{")
                                            ? "application/json"
                                            : "text/plain");
                    exchange.sendResponseHeaders(status, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        server.start();
        var url = "http://127.0.0.1:" + server.getAddress().getPort();
        var config = new ConcurrentHashMap<String, String>();
        for (var service : new String[] {"careerforge", "talenthub", "billing", "search"})
            config.put("quarkus.rest-client." + service + ".url", url);
        return config;
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
