package io.skillsync.search.posting.adapter.in;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.kernel.Identifier;
import io.skillsync.search.posting.Embeddings;
import io.skillsync.search.posting.Posting;
import io.skillsync.search.posting.PostingId;
import io.skillsync.search.posting.PostingIndex;
import io.skillsync.search.posting.ProjectPostings;
import io.skillsync.search.posting.PublishedPostings;
import io.skillsync.search.posting.Vector;
import io.skillsync.service.messaging.Event;
import io.skillsync.testkit.ContractExamples;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The listener reads the examples that talenthub and ai-core have committed.
class EventContractTest {
    private final List<String> asked = new ArrayList<>();
    private final PublishedPostings talenthub =
            (id, version) -> {
                asked.add("version %s/%d".formatted(id.value(), version));
                return Uni.createFrom().item(Optional.empty());
            };

    @ParameterizedTest
    @CsvSource({"posting-published", "posting-updated"})
    void a_posting_that_is_shown_is_fetched_in_its_version(String event) {
        var example = hear("talenthub." + event + ".v1");

        assertThat(asked)
                .contains(
                        "version %s/%s"
                                .formatted(example.text("postingId"), example.text("version")));
    }

    @ParameterizedTest
    @CsvSource({"posting-paused", "posting-closed", "posting-expired"})
    void a_posting_that_is_withdrawn_is_hidden_from_its_version_on(String event) {
        var example = hear("talenthub." + event + ".v1");

        assertThat(asked)
                .containsExactly(
                        "hide %s/%s".formatted(example.text("postingId"), example.text("version")));
    }

    @Test
    void a_meaning_is_fetched_for_its_version() {
        var type = "ai-core.posting-embedded.v1";
        var example = event(type);
        listener().embed(example).await().indefinitely();

        assertThat(asked)
                .containsExactly(
                        "vector %s/%s"
                                .formatted(example.text("postingId"), example.text("version")));
    }

    private Event hear(String type) {
        var event = event(type);
        listener().follow(event).await().indefinitely();
        return event;
    }

    private static Event event(String type) {
        return new Event(
                Identifier.next(),
                type,
                "key",
                "system",
                Instant.EPOCH,
                ContractExamples.example(type));
    }

    private PostingListener listener() {
        return new PostingListener(
                null, new ProjectPostings(talenthub, new Meanings(), new Index()));
    }

    private final class Meanings implements Embeddings {
        @Override
        public Uni<Vector> of(String text, Optional<String> model) {
            return Uni.createFrom().nothing();
        }

        @Override
        public Uni<Optional<Vector>> of(PostingId posting, int version) {
            asked.add("vector %s/%d".formatted(posting.value(), version));
            return Uni.createFrom().item(Optional.empty());
        }
    }

    private final class Index implements PostingIndex {
        @Override
        public Uni<Void> show(Posting posting) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> hide(PostingId id, int version) {
            asked.add("hide %s/%d".formatted(id.value(), version));
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> attach(PostingId id, int version, Vector vector) {
            return Uni.createFrom().voidItem();
        }
    }
}
