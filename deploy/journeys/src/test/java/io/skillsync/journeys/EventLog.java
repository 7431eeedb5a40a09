package io.skillsync.journeys;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// What really stands in the topics, read from their beginning by nobody's consumer group.
final class EventLog {
    private EventLog() {}

    /// @param type such as "careerforge.goal-created.v1"
    record Event(
            String topic, String id, String type, String key, String data, String traceParent) {}

    /// The events of one aggregate in their order, duplicates included.
    static List<Event> of(String topic, String key) {
        return all(topic).stream().filter(event -> event.key().equals(key)).toList();
    }

    static List<Event> all(String topic) {
        return read(List.of(topic));
    }

    /// Every event of every topic of the platform, dead letters included.
    static List<Event> everything() {
        try (var consumer = consumer()) {
            return read(
                    consumer.listTopics().keySet().stream()
                            .filter(topic -> !topic.startsWith("__"))
                            .toList());
        }
    }

    private static List<Event> read(List<String> topics) {
        var events = new ArrayList<Event>();
        try (var consumer = consumer()) {
            var partitions =
                    topics.stream()
                            .flatMap(topic -> consumer.partitionsFor(topic).stream())
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue()))
                consumer.poll(Duration.ofMillis(200))
                        .forEach(message -> events.add(event(message)));
        }
        return events;
    }

    private static KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer());
    }

    private static Event event(ConsumerRecord<String, String> message) {
        return new Event(
                message.topic(),
                header(message, "ce_id"),
                header(message, "ce_type"),
                message.key(),
                message.value(),
                header(message, "traceparent"));
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static Properties settings() {
        var settings = new Properties();
        settings.put(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Stage.PLATFORM.kafka().bootstrapServers());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "journey-" + UUID.randomUUID());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        return settings;
    }
}
