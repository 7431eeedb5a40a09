package io.skillsync.aicore.labelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanLayerTest {
    private static final float[][] NO_TRANSITIONS = new float[4][SpanLayer.TAGS];

    /// Two dimensions: the first asks for a beginning, the second for an inside.
    private static final float[][] DENSE = {{0, 2, 0}, {0, 0, 2}};

    private static SpanLayer layer(int[] features, byte[] weights) {
        return new SpanLayer(NO_TRANSITIONS, DENSE, features, weights, 0.5f);
    }

    private static int[] tags(SpanLayer layer, float[]... vectors) {
        return layer.tags(new int[vectors.length][0], vectors);
    }

    @Test
    void the_best_sequence_is_found_not_the_best_tag_of_each_token() {
        var layer = layer(new int[0], new byte[0]);
        // The first token asks for nothing; being inside is worth so much to the second that the
        // first begins.
        assertThat(tags(layer, new float[] {-0.5f, 0}, new float[] {0, 1}))
                .containsExactly(SpanLayer.BEGIN, SpanLayer.INSIDE);
    }

    @Test
    void nothing_is_inside_that_did_not_begin() {
        var layer = layer(new int[0], new byte[0]);
        assertThat(tags(layer, new float[] {0, 5})).containsExactly(SpanLayer.OUTSIDE);
        assertThat(tags(layer, new float[] {-9, 0}, new float[] {0, 5}))
                .containsExactly(SpanLayer.OUTSIDE, SpanLayer.OUTSIDE);
    }

    @Test
    void known_features_count_and_unknown_ones_do_not() {
        var layer = layer(new int[] {-7, 42}, new byte[] {0, 10, 0, 9, 0, 0});
        var vectors = new float[][] {{0, 0}, {0, 0}, {0, 0}};
        assertThat(layer.tags(new int[][] {{-7}, {42}, {5}}, vectors))
                .containsExactly(SpanLayer.BEGIN, SpanLayer.OUTSIDE, SpanLayer.OUTSIDE);
    }

    @Test
    void tags_become_spans() {
        assertThat(SpanLayer.spans(new int[] {1, 2, 1, 0, 1, 2}, SpanType.SKILL))
                .containsExactly(
                        new Span(0, 2, SpanType.SKILL),
                        new Span(2, 3, SpanType.SKILL),
                        new Span(4, 6, SpanType.SKILL));
    }

    @Test
    void a_model_reads_back_what_it_wrote() throws IOException {
        var tokens = List.of("weave", "baskets");
        var first = SpanFeatures.of(tokens)[0];
        var feature =
                Arrays.stream(first)
                        .filter(hash ->
                                Arrays.stream(SpanFeatures.of(tokens)[1])
                                        .noneMatch(other -> other == hash))
                        .findFirst()
                        .orElseThrow();
        var skill = layer(new int[] {feature}, new byte[] {0, 10, 0});
        var model =
                new SpanModel(
                        new float[][] {{1, 1}, {1, 1}}, skill, layer(new int[0], new byte[0]));
        var bytes = new ByteArrayOutputStream();
        model.write(bytes);
        var read = SpanModel.read(new ByteArrayInputStream(bytes.toByteArray()));
        var vectors = new float[][] {{1, 1}, {0, 2}};
        assertThat(read.spans(tokens, vectors))
                .isEqualTo(model.spans(tokens, vectors))
                .contains(new Span(0, 2, SpanType.SKILL));
    }

    @Test
    void placeholders_and_digits_are_features_of_their_kind() {
        assertThat(SpanFeatures.of(List.of("2019"))[0])
                .isEqualTo(SpanFeatures.of(List.of("2024"))[0]);
        assertThat(SpanFeatures.of(List.of("<NAME>"))[0])
                .isNotEqualTo(SpanFeatures.of(List.of("name"))[0]);
    }

    @Test
    void a_span_has_a_token() {
        assertThatThrownBy(() -> new Span(2, 2, SpanType.SKILL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
