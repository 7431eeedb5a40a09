package io.skillsync.aicore.coach.adapter.in;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.skillsync.testkit.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Asks the coach as a browser's event source would, and reads what comes.
final class EventStream {
    /// One event.
    record Event(String name, String data) {
        JsonPath json() {
            return JsonPath.from(data);
        }
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private EventStream() {}

    /// The stream itself, for those who hang up.
    static HttpResponse<InputStream> open(
            UUID person, String path, String question, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                        .header("Authorization", "Bearer " + Tokens.of(person))
                        .header("Content-Type", "application/json")
                        .header("Accept", "text/event-stream")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"content\":\"%s\"}".formatted(question)));
        headers.forEach(request::header);
        return HTTP.send(request.build(), BodyHandlers.ofInputStream());
    }

    static List<Event> events(HttpResponse<InputStream> response) throws IOException {
        try (var body = response.body()) {
            var events = new ArrayList<Event>();
            for (var block :
                    new String(body.readAllBytes(), StandardCharsets.UTF_8).split("\n\n")) {
                if (!block.isBlank())
                    events.add(new Event(field(block, "event"), field(block, "data")));
            }
            return events;
        }
    }

    private static String field(String block, String name) {
        return block.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
