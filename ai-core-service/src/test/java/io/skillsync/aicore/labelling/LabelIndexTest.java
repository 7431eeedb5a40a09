package io.skillsync.aicore.labelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.embedding.EmbeddingModel;
import io.skillsync.aicore.embedding.WordBagEmbedder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelIndexTest {
    private final AtomicInteger embedded = new AtomicInteger();
    private final Embedder model = new Counting(new WordBagEmbedder(), embedded);

    /// Counts the texts that a model has to read.
    private record Counting(Embedder source, AtomicInteger embedded) implements Embedder {
        @Override
        public Embedding embed(String text) {
            embedded.incrementAndGet();
            return source.embed(text);
        }

        @Override
        public EmbeddingModel model() {
            return source.model();
        }
    }

    /// Remembers in memory.
    private static final class Memory implements KeptVectors {
        private final Map<String, float[]> kept = new HashMap<>();

        @Override
        public Optional<float[]> find(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void keep(String key, float[] vectors) {
            kept.put(key, vectors);
        }
    }

    @Test
    void closeness_is_the_cosine_for_every_label_of_every_tile() {
        var labels = IntStream.range(0, 600).mapToObj(i -> "label" + i + " word" + i % 7).toList();
        var vectors = LabelVectors.of(LabelVectors.embed(labels, model));
        var texts = List.of("label599 word4", "label3 and word2");
        var closeness = vectors.closeness(LabelVectors.embed(texts, model));
        for (var text = 0; text < texts.size(); text++) {
            for (var label = 0; label < labels.size(); label++) {
                var expected =
                        model.embed(texts.get(text)).closeness(model.embed(labels.get(label)));
                assertThat((double) closeness[text][label]).isCloseTo(expected, within(1e-5));
            }
        }
    }

    @Test
    void kept_vectors_spare_the_model() {
        var memory = new Memory();
        var labels = List.of("train dogs", "repair pumps");
        LabelIndex.of(labels, List.of(new Voice(model, 1)), memory);
        assertThat(embedded).hasValue(2);
        LabelIndex.of(labels, List.of(new Voice(model, 1)), memory);
        assertThat(embedded).hasValue(2);
        LabelIndex.of(List.of("train dogs", "repair boats"), List.of(new Voice(model, 1)), memory);
        assertThat(embedded).hasValue(4);
    }

    @Test
    void a_label_that_is_given_twice_is_ranked_once() {
        var index =
                LabelIndex.of(
                        List.of("train dogs", "train dogs", "repair pumps"),
                        List.of(new Voice(new WordBagEmbedder(), 1)),
                        KeptVectors.NONE);
        assertThat(new SkillRanker(index).rank("You train dogs", 10))
                .extracting(ScoredLabel::label)
                .containsExactly("train dogs", "repair pumps");
    }
}
