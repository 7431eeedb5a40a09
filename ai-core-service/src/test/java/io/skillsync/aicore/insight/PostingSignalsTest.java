package io.skillsync.aicore.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.insight.PostingSignals.EarlierPosting;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.PostingSighting;
import io.skillsync.kernel.Identifier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostingSignalsTest {
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final String TEXT = "You care for surgical patients at night with four others.";
    private final UUID own = Identifier.next();
    private final UUID other = Identifier.next();

    @Test
    void a_posting_without_a_past_tells_its_age_alone() {
        var signals = signals(seen(own, TEXT, "Uppsala", 0));
        assertThat(signals.ageDays()).isZero();
        assertThat(signals.changes()).isZero();
        assertThat(signals.earlier()).isEmpty();
        assertThat(signals.notes()).containsExactly("It was first seen today.");
    }

    @Test
    void the_same_text_that_was_there_before_is_shown_with_its_date() {
        var signals =
                signals(
                        seen(other, TEXT, "Uppsala", 120),
                        seen(own, TEXT, "Uppsala", 40),
                        seen(own, TEXT + " Soon.", "Uppsala", 30));
        assertThat(signals.ageDays()).isEqualTo(40);
        assertThat(signals.changes()).isEqualTo(1);
        assertThat(signals.earlier()).extracting(EarlierPosting::postingId).containsExactly(other);
        assertThat(signals.earlier().getFirst().likeness()).isBetween(0.8, 1.0);
        assertThat(signals.notes())
                .containsExactly(
                        "It was first seen 40 days ago.",
                        "It changed once since.",
                        "Nearly the same text was posted once before, first on 2026-07-31.");
    }

    @Test
    void another_text_another_place_or_a_later_posting_is_no_repost() {
        assertThat(
                        signals(
                                        seen(other, "We bake bread.", "Uppsala", 120),
                                        seen(own, TEXT, "Uppsala", 40))
                                .earlier())
                .isEmpty();
        assertThat(
                        signals(seen(other, TEXT, "Lund", 120), seen(own, TEXT, "Uppsala", 40))
                                .earlier())
                .isEmpty();
        assertThat(
                        signals(seen(own, TEXT, "Uppsala", 40), seen(other, TEXT, "Uppsala", 2))
                                .earlier())
                .isEmpty();
    }

    @Test
    void what_was_published_before_it_was_seen_counts_from_then() {
        var published = NOW.minus(Duration.ofDays(90));
        var late = posting(own, TEXT, "Uppsala", published);
        var signals =
                PostingSignals.of(own, List.of(new PostingSighting(late, "ACTIVE", NOW)), NOW);
        assertThat(signals.firstSeen()).isEqualTo(published);
        assertThat(signals.ageDays()).isEqualTo(90);
    }

    private PostingSignals signals(PostingSighting... sightings) {
        return PostingSignals.of(own, List.of(sightings), NOW);
    }

    private static PostingSighting seen(UUID id, String text, String place, int daysAgo) {
        return new PostingSighting(
                posting(id, text, place, null), "ACTIVE", NOW.minus(Duration.ofDays(daysAgo)));
    }

    private static PostingDocument posting(UUID id, String text, String place, Instant published) {
        return new PostingDocument(
                id, 1, "h", null, "City", null, "Nurse", text, null, null, place, null, null, null,
                null, null, "ACTIVE", published, null, null);
    }
}
