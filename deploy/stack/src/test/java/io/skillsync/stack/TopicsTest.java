package io.skillsync.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> Topics.in(Path.of("nowhere.yaml")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("nowhere.yaml");
    }
}
