package io.skillsync.stack;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// The topics of the platform by name, with their number of partitions: one per aggregate, and a
/// dead-letter topic for each of its consumers.
public record Topics(Map<String, Integer> partitions) {

    public Topics {
        partitions = Map.copyOf(partitions);
    }

    /// Reads `deploy/kafka/topics.yaml`.
    public static Topics in(Path file) {
        try {
            var listed = new YAMLMapper().readValue(file.toFile(), Listed.class);
            var all = new LinkedHashMap<String, Integer>();
            listed.topics()
                    .forEach((topic, consumers) -> {
                        all.put(topic, listed.partitions());
                        consumers.forEach(
                                consumer -> all.put("%s.%s.dlq".formatted(topic, consumer), 1));
                    });
            return new Topics(all);
        } catch (IOException e) {
            throw new Trouble("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    void create(Admin admin) throws InterruptedException, ExecutionException {
        var there = admin.listTopics().names().get();
        var missing =
                partitions.entrySet().stream()
                        .filter(topic -> !there.contains(topic.getKey()))
                        .map(topic -> new NewTopic(topic.getKey(), topic.getValue(), (short) 1))
                        .collect(Collectors.toList());
        admin.createTopics(missing).all().get();
    }

    private record Listed(int partitions, Map<String, List<String>> topics) {}
}
