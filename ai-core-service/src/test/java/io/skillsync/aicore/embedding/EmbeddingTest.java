package io.skillsync.aicore.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.skillsync.kernel.Invalid;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class EmbeddingTest {
    private final Embedder embedder = new WordBagEmbedder();

    @Test
    void a_text_is_closest_to_itself() {
        var text = embedder.embed("nursing in a hospital");
        assertThat(text.closeness(text)).isCloseTo(1, within(1e-6));
        assertThat(text.closeness(embedder.embed("welding of steel pipes"))).isLessThan(0.5);
    }

    @Test
    void a_vector_has_384_numbers() {
        assertThatThrownBy(() -> new Embedding(new float[3], "m", "h")).isInstanceOf(Invalid.class);
    }

    @Test
    void vectors_of_different_models_are_not_compared() {
        var other = new Embedding(embedder.embed("a").vector(), "other", "other-hash");
        assertThatThrownBy(() -> embedder.embed("a").closeness(other)).isInstanceOf(Invalid.class);
    }

    @Test
    void the_cache_asks_once_for_a_text_and_forgets_the_oldest() {
        var asked = new ArrayList<String>();
        var counting =
                new Embedder() {
                    @Override
                    public Embedding embed(String text) {
                        asked.add(text);
                        return embedder.embed(text);
                    }

                    @Override
                    public EmbeddingModel model() {
                        return embedder.model();
                    }
                };
        var cached = new CachedEmbedder(counting, 2);
        assertThat(cached.embed("one")).isEqualTo(embedder.embed("one"));
        cached.embed("one");
        cached.embed("two");
        cached.embed("three");
        cached.embed("one");
        assertThat(asked).containsExactly("one", "two", "three", "one");
    }
}
