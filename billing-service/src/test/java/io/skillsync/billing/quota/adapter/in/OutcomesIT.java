package io.skillsync.billing.quota.adapter.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.billing.plan.Feature;
import io.skillsync.billing.quota.MeterFeatures;
import io.skillsync.billing.quota.Quota;
import io.skillsync.billing.quota.RequestId;
import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Awaiting;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// Outcomes that arrive over the real broker settle what was reserved.
@QuarkusTest
class OutcomesIT {
    @Inject MeterFeatures meter;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @ConfigProperty(name = "skillsync.topic-prefix")
    String prefix;

    private final SubscriberId ada = new SubscriberId(Identifier.next());

    @Test
    void a_finished_analysis_is_debited_and_a_failed_one_is_given_back() throws Exception {
        var done = reserve(Feature.RESUME_ANALYSIS, "a");
        var failed = reserve(Feature.RESUME_ANALYSIS, "b");
        tell(
                "ai-core.analysis",
                "ai-core.analysis-completed.v1",
                Identifier.next(),
                analysis(done));
        tell("ai-core.analysis", "ai-core.analysis-failed.v1", Identifier.next(), analysis(failed));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(quota(Feature.RESUME_ANALYSIS))
                                .extracting(Quota::used, Quota::reserved, Quota::left)
                                .containsExactly(1L, 0L, 4L));
    }

    @Test
    void letters_and_rankings_are_debited_once_however_often_they_are_told() throws Exception {
        var letter = reserve(Feature.COVER_LETTER, "l");
        var ranking = reserve(Feature.JOB_MATCH, "r");
        var insight = reserve(Feature.INSIGHT, "i");
        var event = Identifier.next();
        for (var n = 0; n < 3; n++)
            tell("ai-core.draft", "ai-core.letter-drafted.v1", event, request(letter));
        tell("ai-core.draft", "ai-core.something-new.v1", Identifier.next(), "{}");
        tell("ai-core.ranking", "ai-core.ranking-served.v1", Identifier.next(), request(ranking));
        tell("ai-core.insight", "ai-core.insight-given.v1", Identifier.next(), request(insight));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> {
                    assertThat(quota(Feature.COVER_LETTER).used()).isEqualTo(1);
                    assertThat(quota(Feature.JOB_MATCH).used()).isEqualTo(1);
                    assertThat(quota(Feature.INSIGHT).used()).isEqualTo(1);
                });
        assertThat(quota(Feature.COVER_LETTER).left()).isEqualTo(9);
    }

    private RequestId reserve(Feature feature, String fingerprint) {
        var request = new RequestId(Identifier.next());
        Awaiting.of(() -> meter.reserve(ada, feature, request, fingerprint));
        return request;
    }

    private Quota quota(Feature feature) {
        return Awaiting.of(() -> meter.quotas(ada)).get(feature.ordinal());
    }

    private String analysis(RequestId request) {
        return "{\"analysisId\":\"%s\",\"resumeId\":\"%s\",\"ownerId\":\"%s\"}"
                .formatted(request.value(), Identifier.next(), ada.value());
    }

    private String request(RequestId request) {
        return "{\"requestId\":\"%s\",\"ownerId\":\"%s\"}".formatted(request.value(), ada.value());
    }

    private void tell(String topic, String type, UUID id, String data)
            throws ExecutionException, InterruptedException {
        var record = new ProducerRecord<>(prefix + topic, ada.value().toString(), data);
        Map.of(
                        "ce_id",
                        id.toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/ai-core",
                        "ce_specversion",
                        "1.0",
                        "ce_time",
                        Instant.now().toString(),
                        "ce_actor",
                        "system")
                .forEach((name, value) ->
                        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", brokers),
                        new StringSerializer(),
                        new StringSerializer())) {
            producer.send(record).get();
        }
    }
}
