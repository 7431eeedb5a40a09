package io.skillsync.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void every_aggregate_has_its_topic_and_every_consumer_its_dead_letters() {
        var topics = Topics.in(Project.find().file("deploy/kafka/topics.yaml")).partitions();

        assertThat(topics)
                .containsEntry("careerforge.resume", 3)
                .containsEntry("careerforge.resume.ai-core.dlq", 1)
                .containsEntry("talenthub.application.careerforge.dlq", 1)
                .containsEntry("ai-core.analysis.billing.dlq", 1)
                .containsKeys(
                        "careerforge.goal",
                        "careerforge.profile",
                        "talenthub.membership",
                        "talenthub.posting")
                .containsKeys(
                        "talenthub.interview",
                        "talenthub.offer",
                        "ai-core.embedding",
                        "ai-core.draft",
                        "ai-core.ranking");
        assertThat(topics.keySet())
                .allMatch(name -> name.matches("[a-z-]+\\.[a-z-]+(\\.[a-z-]+\\.dlq)?"));
    }

    @Test
    void what_the_services_listen_to_and_give_up_on_is_what_the_file_lists() throws IOException {
        var listed =
                Topics.in(Project.find().file("deploy/kafka/topics.yaml")).partitions().keySet();
        var configured = new TreeSet<String>();
        for (var service : List.of("careerforge", "talenthub", "ai-core", "billing", "search")) {
            var file = service + "-service/src/main/resources/application.properties";
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(Project.find().file(file))) {
                properties.load(reader);
            }
            properties.forEach((name, value) -> {
                if (name.toString().matches("mp\\.messaging\\.incoming\\..+\\.topic")) {
                    configured.add(value.toString().replace("${skillsync.topic-prefix}", ""));
                }
            });
        }

        assertThat(listed).containsAll(configured);
        assertThat(listed.stream().filter(topic -> topic.endsWith(".dlq")))
                .containsExactlyInAnyOrderElementsOf(
                        configured.stream().filter(topic -> topic.endsWith(".dlq")).toList());
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> Topics.in(Path.of("nowhere.yaml")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("nowhere.yaml");
    }
}
