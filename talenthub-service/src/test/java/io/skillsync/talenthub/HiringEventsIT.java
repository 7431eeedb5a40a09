package io.skillsync.talenthub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.ContractExamples;
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

/// A whole story as the other services hear it: these events, in this order, and nothing else.
@QuarkusTest
class HiringEventsIT {
    private static final List<String> TOPICS =
            List.of("membership", "posting", "application", "interview", "offer");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @ConfigProperty(name = "skillsync.topic-prefix")
    String prefix;

    @Inject ObjectMapper json;

    @Test
    void a_story_is_told_in_order_by_name_and_without_personal_data()
            throws JsonProcessingException {
        var bakery = new Hiring("Bakery");
        var posting = bakery.livePosting();
        var seeker = Identifier.next();
        var declined = Identifier.next();
        Hiring.apply(declined, posting, seeker).statusCode(201);
        var waiting = Hiring.applicant(posting);
        bakery.move(declined, "NEW", "INTERVIEW").statusCode(200);
        bakery.command(
                        declined,
                        "offers",
                        Map.of(
                                "title",
                                "Baker",
                                "amount",
                                1,
                                "currency",
                                "EUR",
                                "period",
                                "HOURLY"))
                .statusCode(201);
        awaitStatus(seeker, declined, "OFFER");
        Hiring.asService()
                .body(Map.of("seekerId", seeker))
                .post("/internal/v1/applications/" + declined + "/offer-decline")
                .then()
                .statusCode(200);
        awaitStatus(seeker, declined, "DECLINED");
        bakery.close(posting, "CANCELLED", "Sorry").statusCode(200);

        var heard = heardAbout(bakery.organization(), 12);
        assertThat(typesOf(heard, declined.toString()))
                .containsExactly(
                        "talenthub.application-submitted.v1",
                        "talenthub.application-moved.v1",
                        "talenthub.application-moved.v1",
                        "talenthub.application-withdrawn.v1");
        assertThat(typesOf(heard, waiting.toString()))
                .containsExactly(
                        "talenthub.application-submitted.v1", "talenthub.application-rejected.v1");
        assertThat(typesOf(heard, posting))
                .containsExactly("talenthub.posting-published.v1", "talenthub.posting-closed.v1");
        assertThat(heard)
                .extracting(HiringEventsIT::type)
                .contains(
                        "talenthub.membership-changed.v1",
                        "talenthub.offer-made.v1",
                        "talenthub.offer-declined.v1");
        assertThat(heard).hasSize(11);
        assertThat(heard)
                .noneMatch(record ->
                        record.value().contains("Ada") || record.value().contains("Sorry"));
        for (var record : heard)
            ContractExamples.assertKept(type(record), json.readTree(record.value()));
        var rejection =
                heard.stream()
                        .filter(record -> type(record).equals("talenthub.application-rejected.v1"))
                        .findFirst()
                        .orElseThrow();
        assertThat(header(rejection, "ce_actor")).isEqualTo(bakery.recruiter().toString());
        assertThat(header(rejection, "ce_source")).isEqualTo("/talenthub");
        assertThat(json.readTree(rejection.value()).get("reason").asText())
                .isEqualTo("POSITION_CANCELLED");
    }

    private static void awaitStatus(
            java.util.UUID seeker, java.util.UUID application, String status) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        Hiring.asService()
                                .queryParam("seekerId", seeker)
                                .get("/internal/v1/applications/" + application)
                                .then()
                                .body("status", org.hamcrest.Matchers.equalTo(status)));
    }

    /// Everything about an organization until it has been quiet for a while.
    private List<ConsumerRecord<String, String>> heardAbout(String organization, int atMost) {
        var heard = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = consumer()) {
            consumer.subscribe(
                    TOPICS.stream().map(topic -> prefix + "talenthub." + topic).toList());
            var quietSince = System.nanoTime();
            while (heard.size() < atMost
                    && System.nanoTime() - quietSince < Duration.ofSeconds(6).toNanos()) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (!record.value().contains(organization)) continue;
                    heard.add(record);
                    quietSince = System.nanoTime();
                }
            }
        }
        return heard;
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        brokers,
                        "group.id",
                        "hiring-it-" + Identifier.next(),
                        "auto.offset.reset",
                        "earliest",
                        "metadata.max.age.ms",
                        500),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private static List<String> typesOf(List<ConsumerRecord<String, String>> heard, String key) {
        return heard.stream()
                .filter(record -> record.key().equals(key))
                .map(HiringEventsIT::type)
                .toList();
    }

    private static String type(ConsumerRecord<String, String> record) {
        return header(record, "ce_type");
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
