package io.skillsync.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The committed contract of an event: its JSON Schema and its golden example.
public final class ContractExamples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ContractExamples() {}

    /// @param type `<producer>.<event>.v<n>`
    public static JsonNode example(String type) {
        return read(place(type) + ".example.json");
    }

    /// What a producer emits breaks no rule of the schema and looks like the example: the same
    /// fields, each of the same JSON type.
    public static void assertKept(String type, JsonNode data) {
        assertValid(type, data);
        assertThat(data.fieldNames())
                .toIterable()
                .as("fields of " + type)
                .containsExactlyInAnyOrderElementsOf(() -> example(type).fieldNames());
    }

    /// The example itself is valid; a schema that accepts anything would not notice.
    public static void assertExampleValid(String type) {
        assertValid(type, example(type));
        var stranger =
                ((com.fasterxml.jackson.databind.node.ObjectNode) example(type).deepCopy())
                        .put("stranger", "x");
        assertThat(errors(type, stranger))
                .as("%s must refuse fields it does not know", type)
                .isNotEmpty();
    }

    private static void assertValid(String type, JsonNode data) {
        assertThat(errors(type, data)).as("violations of %s by %s", type, data).isEmpty();
    }

    private static java.util.List<com.networknt.schema.Error> errors(String type, JsonNode data) {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(text(place(type) + ".schema.json"));
        return schema.validate(data.toString(), InputFormat.JSON);
    }

    private static String place(String type) {
        var producer = type.substring(0, type.indexOf('.'));
        return "/contracts/"
                + producer
                + type.substring(producer.length()).replaceFirst("\\.", "/");
    }

    private static JsonNode read(String place) {
        try {
            return JSON.readTree(text(place));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(String place) {
        try (var stream = ContractExamples.class.getResourceAsStream(place)) {
            if (stream == null)
                throw new IllegalArgumentException("There is no contract at " + place);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
