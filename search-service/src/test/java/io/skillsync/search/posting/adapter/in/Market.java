package io.skillsync.search.posting.adapter.in;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.skillsync.kernel.Identifier;
import io.skillsync.search.StandIns;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/// What recruiters and ai-core do, as far as search hears of it.
final class Market implements AutoCloseable {
    private final String prefix = property("skillsync.topic-prefix");
    private final String others = property("skillsync.talenthub.url");
    private final KafkaProducer<String, String> producer =
            new KafkaProducer<>(
                    Map.<String, Object>of(
                            "bootstrap.servers",
                            property("kafka.bootstrap.servers"),
                            "linger.ms",
                            0),
                    new StringSerializer(),
                    new StringSerializer());

    UUID publish(String title, String place) {
        return publish(title, place, "null");
    }

    UUID publish(String title, String place, String pay) {
        var id = Identifier.next();
        write(id, 1, title, place, pay);
        tell("talenthub.posting", "talenthub.posting-published.v1", id, 1);
        return id;
    }

    void update(UUID id, int version, String title, String place) {
        write(id, version, title, place, "null");
        tell("talenthub.posting", "talenthub.posting-updated.v1", id, version);
    }

    void withdraw(UUID id, int version, String how) {
        tell("talenthub.posting", "talenthub.posting-" + how + ".v1", id, version);
    }

    void embed(UUID id, int version, String meaning) {
        put(
                "/internal/v1/postings/%s/versions/%d/vector".formatted(id, version),
                StandIns.vector(meaning));
        tell("ai-core.embedding", "ai-core.posting-embedded.v1", id, version);
    }

    void mood(String mood) {
        put("/mood", mood);
    }

    private void write(UUID id, int version, String title, String place, String pay) {
        put(
                "/internal/v1/postings/%s/versions/%d".formatted(id, version),
                """
                {"id":"%s","version":%d,"hash":"h%d","organizationId":"%s","organizationName":"Acme","positionId":"%s",
                 "title":"%s","description":"%s wanted.","employmentType":"FULL_TIME","workMode":"REMOTE","location":"%s",
                 "pay":%s,"skillsRequired":["Java"],"skillsPreferred":["Kafka"],"minYears":3,"seniority":"SENIOR",
                 "status":"ACTIVE","publishedAt":"%s","validThrough":"%s","rankingNotice":"Ranked by the resume.","novelty":1}\
                """
                        .formatted(
                                id,
                                version,
                                version,
                                new UUID(1, 1),
                                new UUID(1, 2),
                                title,
                                title,
                                place,
                                pay,
                                Instant.now(),
                                Instant.now().plus(Duration.ofDays(30))));
    }

    private void put(String path, String body) {
        RestAssured.given()
                .baseUri(others)
                .contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .then()
                .statusCode(204);
    }

    private void tell(String topic, String type, UUID posting, int version) {
        var record =
                new ProducerRecord<>(
                        prefix + topic,
                        posting.toString(),
                        "{\"postingId\":\"%s\",\"version\":%d,\"model\":\"words\"}"
                                .formatted(posting, version));
        Map.of(
                        "ce_id",
                        Identifier.next().toString(),
                        "ce_type",
                        type,
                        "ce_time",
                        Instant.now().toString(),
                        "ce_actor",
                        "system")
                .forEach((name, value) ->
                        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String property(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    @Override
    public void close() {
        producer.close();
    }
}
