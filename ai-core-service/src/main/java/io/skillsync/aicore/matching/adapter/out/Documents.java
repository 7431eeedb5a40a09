package io.skillsync.aicore.matching.adapter.out;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.skillsync.aicore.embedding.Embedding;
import jakarta.enterprise.context.ApplicationScoped;

/// Documents and vectors as the database's JSON and arrays.
@ApplicationScoped
class Documents {
    private final ObjectMapper json;

    Documents(ObjectMapper json) {
        this.json = json;
    }

    String write(Object document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(
                    "Not to be written as JSON: " + document.getClass(), unwritable);
        }
    }

    <T> T read(Object text, Class<T> type) {
        try {
            // What an older release wrote may hold more than this one knows.
            return reader(type).readValue((String) text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(
                    "A stored document of type %s cannot be read.".formatted(type.getSimpleName()),
                    broken);
        }
    }

    private ObjectReader reader(Class<?> type) {
        return json.readerFor(type).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    static Float[] array(Embedding vector) {
        var numbers = vector.vector();
        var boxed = new Float[numbers.length];
        for (var i = 0; i < numbers.length; i++) boxed[i] = numbers[i];
        return boxed;
    }

    static Embedding vector(Object numbers, Object model, Object hash) {
        var boxed = (Object[]) numbers;
        var vector = new float[boxed.length];
        for (var i = 0; i < boxed.length; i++) vector[i] = ((Number) boxed[i]).floatValue();
        return new Embedding(vector, (String) model, (String) hash);
    }
}
