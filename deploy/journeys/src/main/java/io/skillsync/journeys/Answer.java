package io.skillsync.journeys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// What came back for one request.
///
/// @param asked method and path, for messages
public record Answer(String asked, int status, HttpHeaders headers, byte[] body) {
    private static final JsonMapper JSON = new JsonMapper();

    /// The same answer, where it has one of these statuses.
    public Answer expect(int... statuses) {
        if (Arrays.stream(statuses).anyMatch(wanted -> wanted == status)) return this;
        throw new Surprise(
                "%s answered %d instead of %s: %s"
                        .formatted(asked, status, Arrays.toString(statuses), shortened(text())));
    }

    public JsonNode json() {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            throw new Surprise(asked + " answered no JSON: " + shortened(text()), notJson);
        } catch (java.io.IOException impossible) {
            throw new Surprise(asked, impossible);
        }
    }

    /// The value at a JSON pointer as text; empty where there is none.
    public String at(String pointer) {
        return json().at(pointer).asText("");
    }

    public List<JsonNode> items() {
        return StreamSupport.stream(json().at("/items").spliterator(), false).toList();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// The stable code of a problem document.
    public String code() {
        return at("/code");
    }

    public String id() {
        return at("/id");
    }

    public String etag() {
        return headers.firstValue("ETag").orElse("");
    }

    public Optional<String> location() {
        return headers.firstValue("Location");
    }

    private static String shortened(String text) {
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }
}
