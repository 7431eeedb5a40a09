package io.skillsync.talenthub;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.testkit.ContractExamples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The committed examples are what their schemas allow, and name nobody.
class EventContractTest {
    static List<String> types() {
        return List.of(
                "talenthub.membership-changed.v1",
                "talenthub.posting-published.v1",
                "talenthub.posting-updated.v1",
                "talenthub.posting-paused.v1",
                "talenthub.posting-closed.v1",
                "talenthub.posting-expired.v1",
                "talenthub.application-submitted.v1",
                "talenthub.application-moved.v1",
                "talenthub.application-rejected.v1",
                "talenthub.application-restored.v1",
                "talenthub.application-withdrawn.v1",
                "talenthub.application-hired.v1",
                "talenthub.interview-scheduled.v1",
                "talenthub.interview-completed.v1",
                "talenthub.interview-cancelled.v1",
                "talenthub.offer-made.v1",
                "talenthub.offer-accepted.v1",
                "talenthub.offer-declined.v1",
                "talenthub.offer-withdrawn.v1");
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_example_is_valid_and_strangers_are_refused(String type) {
        ContractExamples.assertExampleValid(type);
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_personal_data_travels(String type) {
        assertThat(ContractExamples.example(type).fieldNames())
                .toIterable()
                .doesNotContain("name", "email", "candidate", "resume", "message", "note", "terms");
    }
}
