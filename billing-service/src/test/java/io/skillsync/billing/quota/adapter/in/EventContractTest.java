package io.skillsync.billing.quota.adapter.in;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.billing.plan.Feature;
import io.skillsync.billing.quota.MeteredOutcomes;
import io.skillsync.kernel.Identifier;
import io.skillsync.service.messaging.Event;
import io.skillsync.testkit.ContractExamples;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The listener reads the examples that ai-core has committed.
class EventContractTest {
    @ParameterizedTest
    @CsvSource({
        "ai-core.analysis-completed.v1, analysisId, RESUME_ANALYSIS, 1",
        "ai-core.analysis-failed.v1, analysisId, RESUME_ANALYSIS, 0",
        "ai-core.letter-drafted.v1, requestId, COVER_LETTER, 1",
        "ai-core.ranking-served.v1, requestId, JOB_MATCH, 1",
        "ai-core.insight-given.v1, requestId, INSIGHT, 1"
    })
    void an_outcome_settles_the_reservation_that_it_names(
            String type, String field, Feature feature, long used) {
        var example = ContractExamples.example(type);
        var meter = new MeteredOutcomes();
        meter.reserved(feature, UUID.fromString(example.get(field).asText()));

        new OutcomeListener(null, meter.features())
                .settle(new Event(Identifier.next(), type, "key", "system", Instant.EPOCH, example))
                .await()
                .indefinitely();

        assertThat(meter.quota(feature).used()).isEqualTo(used);
        assertThat(meter.quota(feature).reserved()).isZero();
    }
}
