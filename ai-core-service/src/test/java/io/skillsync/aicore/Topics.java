package io.skillsync.aicore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.skillsync.kernel.Identifier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/// Speaks and listens on the slice's own topics, as another service would.
public final class Topics {
    private Topics() {}

    public static UUID tell(String topic, UUID key, String type, Map<String, ?> data) {
        var id = Identifier.next();
        tell(topic, key, type, data, id);
        return id;
    }

    public static void tell(String topic, UUID key, String type, Map<String, ?> data, UUID id) {
        try (var producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", setting("kafka.bootstrap.servers")),
                        new StringSerializer(),
                        new StringSerializer())) {
            var record =
                    new ProducerRecord<>(
                            setting("skillsync.topic-prefix") + topic,
                            key.toString(),
                            new ObjectMapper().writeValueAsString(data));
            Map.of(
                            "ce_id",
                            id.toString(),
                            "ce_type",
                            type,
                            "ce_actor",
                            "system",
                            "ce_time",
                            Instant.now().toString(),
                            "ce_source",
                            "/test",
                            "ce_specversion",
                            "1.0")
                    .forEach((name, value) ->
                            record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    /// The first `count` events of a key, waited for.
    public static List<ConsumerRecord<String, String>> heard(String topic, UUID key, int count) {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                setting("kafka.bootstrap.servers"),
                                "group.id",
                                "test-" + Identifier.next(),
                                "auto.offset.reset",
                                "earliest",
                                "metadata.max.age.ms",
                                500),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            consumer.subscribe(List.of(setting("skillsync.topic-prefix") + topic));
            var seen = new ArrayList<ConsumerRecord<String, String>>();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(200))
                                .forEach(record -> {
                                    if (record.key().equals(key.toString())) seen.add(record);
                                });
                        return seen.size() >= count;
                    });
            return seen;
        }
    }

    public static String type(ConsumerRecord<String, String> record) {
        return new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
