package io.skillsync.journeys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The platform's API as one person sees it, or nobody in particular. Waits and asks again where it
/// is told that it asks too often.
public final class Door {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    private final URI gateway;
    private final Supplier<String> token;
    private final Map<String, String> headers;

    private final boolean patient;

    private Door(
            URI gateway, Supplier<String> token, Map<String, String> headers, boolean patient) {
        this.gateway = gateway;
        this.token = token;
        this.headers = Map.copyOf(headers);
        this.patient = patient;
    }

    public static Door anonymous(URI gateway) {
        return new Door(gateway, () -> null, Map.of(), false);
    }

    /// The door for somebody whose token is asked for at each request.
    public Door as(Supplier<String> token) {
        return new Door(gateway, token, headers, patient);
    }

    /// The door for somebody who also comes back where a part of the platform is away for a moment.
    public Door patient() {
        return new Door(gateway, token, headers, true);
    }

    /// The door with one more header at each request.
    public Door with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Door(gateway, token, more, patient);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), null);
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, json(body), "application/json");
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, json(body), "application/json");
    }

    /// A PUT or POST that says everything by its address.
    public Answer put(String path) {
        return send("PUT", path, BodyPublishers.noBody(), "application/json");
    }

    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody(), null);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, json(body), "application/json");
    }

    /// A file with the fields of a form beside it.
    public Answer upload(String path, NamedFile file, Map<String, String> fields) {
        var boundary = "journey-0f4c2b7a9d";
        var bytes = new ByteArrayOutputStream();
        fields.forEach((name, value) ->
                write(
                        bytes,
                        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(boundary, name, value)));
        write(
                bytes,
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                        .formatted(boundary, file.name(), file.mediaType()));
        bytes.writeBytes(file.content());
        write(bytes, "\r\n--%s--\r\n".formatted(boundary));
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArray(bytes.toByteArray()),
                "multipart/form-data; boundary=" + boundary);
    }

    private static void write(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static BodyPublisher json(Object body) {
        try {
            return body instanceof String text
                    ? BodyPublishers.ofString(text)
                    : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private Answer send(String method, String path, BodyPublisher body, String type) {
        for (int attempt = 0; ; attempt++) {
            var answer = once(method, path, body, type);
            boolean later = answer.status() == 429 || patient && answer.status() == 503;
            if (!later || attempt == 20) return answer;
            Patience.pause(
                    Duration.ofSeconds(answer.headers().firstValueAsLong("Retry-After").orElse(1)));
        }
    }

    private Answer once(String method, String path, BodyPublisher body, String type) {
        var request =
                HttpRequest.newBuilder(gateway.resolve(path))
                        .method(method, body)
                        .timeout(Duration.ofSeconds(90));
        if (type != null) request.header("Content-Type", type);
        var bearer = token.get();
        if (bearer != null) request.header("Authorization", "Bearer " + bearer);
        headers.forEach(request::header);
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(
                    method + " " + path,
                    response.statusCode(),
                    response.headers(),
                    response.body());
        } catch (IOException failed) {
            throw new Surprise(method + " " + path + " failed: " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Surprise(method + " " + path + " was interrupted", interrupted);
        }
    }
}
