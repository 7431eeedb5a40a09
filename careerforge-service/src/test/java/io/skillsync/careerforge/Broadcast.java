package io.skillsync.careerforge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.skillsync.kernel.Identifier;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/// Says on a topic what another service would say.
public final class Broadcast {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Broadcast() {}

    /// @param type such as `ai-core.analysis-completed.v1`
    /// @return the event's id
    public static UUID say(String topic, String type, UUID key, Map<String, Object> data) {
        var id = Identifier.next();
        repeat(id, topic, type, key, data);
        return id;
    }

    /// The same event once more.
    public static void repeat(
            UUID id, String topic, String type, UUID key, Map<String, Object> data) {
        var config = ConfigProvider.getConfig();
        var brokers =
                Map.<String, Object>of(
                        "bootstrap.servers",
                        config.getValue("kafka.bootstrap.servers", String.class));
        var prefix = config.getOptionalValue("skillsync.topic-prefix", String.class).orElse("");
        try (var producer =
                new KafkaProducer<>(brokers, new StringSerializer(), new StringSerializer())) {
            var record =
                    new ProducerRecord<>(
                            prefix + topic, key.toString(), JSON.writeValueAsString(data));
            Map.of(
                            "ce_id",
                            id.toString(),
                            "ce_type",
                            type,
                            "ce_source",
                            "/test",
                            "ce_specversion",
                            "1.0",
                            "ce_time",
                            "2026-11-20T10:00:00Z",
                            "ce_actor",
                            "system")
                    .forEach((name, value) ->
                            record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get(10, TimeUnit.SECONDS);
        } catch (JsonProcessingException | ExecutionException | TimeoutException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
