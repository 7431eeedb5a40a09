package io.skillsync.aicore.labelling;

import static io.skillsync.aicore.labelling.TagChain.BEGIN;
import static io.skillsync.aicore.labelling.TagChain.INSIDE;
import static io.skillsync.aicore.labelling.TagChain.OUTSIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TagChainTest {
    private static final TagChain PLAIN = new TagChain(new float[3], new float[3][3]);

    private static int[] tags(float[]... scores) {
        return PLAIN.tags(scores);
    }

    @Test
    void the_best_sequence_is_found_not_the_best_tag_of_each_word() {
        // The first word asks for nothing; being inside is worth so much to the second that the
        // first begins.
        assertThat(tags(new float[] {1, 0, 0}, new float[] {0, 0, 3}))
                .containsExactly(BEGIN, INSIDE);
    }

    @Test
    void nothing_is_inside_that_did_not_begin() {
        assertThat(tags(new float[] {0, -1, 5})).containsExactly(OUTSIDE);
        assertThat(tags(new float[] {9, 0, 0}, new float[] {0, -1, 5}))
                .containsExactly(OUTSIDE, OUTSIDE);
    }

    @Test
    void steps_and_starts_count() {
        var chain =
                new TagChain(
                        new float[] {0, 2, 0}, new float[][] {{0, 0, 0}, {0, 0, 2}, {0, 0, -2}});
        assertThat(chain.tags(new float[3][3])).containsExactly(BEGIN, INSIDE, OUTSIDE);
    }

    @Test
    void tags_become_spans() {
        assertThat(TagChain.spans(new int[] {1, 2, 1, 0, 1, 2}, 10, SpanType.SKILL))
                .containsExactly(
                        new Span(10, 12, SpanType.SKILL),
                        new Span(12, 13, SpanType.SKILL),
                        new Span(14, 16, SpanType.SKILL));
        assertThat(TagChain.spans(new int[0], 0, SpanType.SKILL)).isEmpty();
    }

    @Test
    void a_span_has_a_token() {
        assertThatThrownBy(() -> new Span(2, 2, SpanType.SKILL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
