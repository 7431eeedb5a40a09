package io.skillsync.careerforge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.careerforge.goal.GoalFixtures;
import io.skillsync.careerforge.goal.GoalId;
import io.skillsync.careerforge.goal.PursueGoals;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Version.Expected;
import io.skillsync.testkit.Awaiting;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// What a command decided is on the topic soon after, in order, in the envelope that consumers
/// know.
@QuarkusTest
class OutboxIT {
    @Inject PursueGoals pursue;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @ConfigProperty(name = "skillsync.topic-prefix")
    String prefix;

    @Test
    void events_of_a_goal_arrive_in_the_order_of_their_commits_and_nothing_else() {
        var id = new GoalId(Identifier.next());
        var owner = new SeekerId(Identifier.next());
        Awaiting.of(() -> pursue.set(id, owner, GoalFixtures.plan(), List.of()));
        Awaiting.of(() -> pursue.start(owner, id, Expected.ANY));
        Awaiting.of(() -> pursue.pause(owner, id, Expected.ANY));
        Awaiting.of(() -> pursue.complete(owner, id, Expected.ANY));

        try (var consumer = consumer()) {
            consumer.subscribe(List.of(prefix + "careerforge.goal"));
            var seen = new ArrayList<ConsumerRecord<String, String>>();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(200))
                                .forEach(record -> {
                                    if (record.key().equals(id.value().toString()))
                                        seen.add(record);
                                });
                        return seen.size() >= 4;
                    });
            assertThat(seen)
                    .extracting(record -> header(record, "ce_type"))
                    .containsExactly(
                            "careerforge.goal-created.v1",
                            "careerforge.goal-started.v1",
                            "careerforge.goal-paused.v1",
                            "careerforge.goal-completed.v1");
            var last = seen.getLast();
            assertThat(header(last, "ce_source")).isEqualTo("/careerforge");
            assertThat(header(last, "ce_specversion")).isEqualTo("1.0");
            assertThat(header(last, "ce_actor")).isEqualTo("system");
            assertThat(last.value())
                    .contains("\"version\": 4")
                    .doesNotContain(GoalFixtures.plan().title());
        }
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        brokers,
                        "group.id",
                        "outbox-it-" + Identifier.next(),
                        "auto.offset.reset",
                        "earliest",
                        "metadata.max.age.ms",
                        500),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
