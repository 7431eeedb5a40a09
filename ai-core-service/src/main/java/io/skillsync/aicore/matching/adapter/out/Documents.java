package io.skillsync.aicore.matching.adapter.out;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.embedding.EmbeddingModel;
import io.skillsync.aicore.embedding.KnownVectors;
import io.skillsync.aicore.matching.VersionRef;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.UUID;

/// Documents and vectors as the database's JSON and arrays.
@ApplicationScoped
class Documents {
    private static final int HASH = 32;
    private static final int PIECE = HASH + Embedding.DIMENSIONS * Float.BYTES;

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

    /// Vectors one behind the other, each behind the SHA-256 of its text: 32 bytes, then 384
    /// floats.
    static Buffer pieces(KnownVectors vectors) {
        var bytes = ByteBuffer.allocate(vectors.byHash().size() * PIECE);
        vectors.byHash()
                .forEach((hash, embedding) -> {
                    bytes.put(HexFormat.of().parseHex(hash));
                    for (var number : embedding.vector()) bytes.putFloat(number);
                });
        return Buffer.buffer(bytes.array());
    }

    /// Where a text occurs twice its first vector counts: it is the one that scores were made from.
    static KnownVectors pieces(Object stored, EmbeddingModel model) {
        var bytes = ByteBuffer.wrap(((Buffer) stored).getBytes());
        var byHash = new LinkedHashMap<String, Embedding>();
        var hash = new byte[HASH];
        while (bytes.hasRemaining()) {
            bytes.get(hash);
            var vector = new float[Embedding.DIMENSIONS];
            for (var i = 0; i < vector.length; i++) vector[i] = bytes.getFloat();
            byHash.putIfAbsent(
                    HexFormat.of().formatHex(hash),
                    new Embedding(vector, model.id(), model.sha256()));
        }
        return new KnownVectors(model, byHash);
    }

    /// Array parameters of a query over many versions.
    static UUID[] ids(Collection<VersionRef> versions) {
        return versions.stream().map(VersionRef::id).toArray(UUID[]::new);
    }

    static Integer[] numbers(Collection<VersionRef> versions) {
        return versions.stream().map(VersionRef::version).toArray(Integer[]::new);
    }
}
