package io.skillsync.aicore.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.kernel.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownVectorsTest {
    private final Embedder model = new WordBagEmbedder();
    private final Embedder other = new WordBagEmbedder("other-bag", "1");

    @Test
    void what_is_known_is_answered_without_a_model_and_nothing_else_is() {
        var known = KnownVectors.of(model, List.of("night nurse", "night nurse", "triage"));
        assertThat(known.byHash()).hasSize(2);
        assertThat(known.embed("triage")).isEqualTo(model.embed("triage"));
        assertThat(known.missing(List.of("triage", "welding"))).containsExactly("welding");
        assertThatThrownBy(() -> known.embed("welding")).isInstanceOf(IllegalStateException.class);
        assertThat(known.orElse(model).embed("welding")).isEqualTo(model.embed("welding"));
    }

    @Test
    void of_two_vectors_of_a_text_the_first_stays() {
        var first = KnownVectors.of(model, List.of("triage"));
        var second = KnownVectors.of(other, List.of("triage", "welding"));
        var both = first.and(second);
        assertThat(both.embed("triage")).isEqualTo(model.embed("triage"));
        assertThat(both.embed("welding")).isEqualTo(other.embed("welding"));
    }

    @Test
    void a_former_model_answers_by_its_hash_until_it_is_no_longer_served() {
        var models = new EmbeddingModels(other, List.of(model));
        assertThat(models.byHash(null)).isSameAs(other);
        assertThat(models.byHash(model.model().sha256())).isSameAs(model);
        assertThat(models.served()).containsExactly(other, model);
        var alone = new EmbeddingModels(other, List.of());
        assertThatThrownBy(() -> alone.byHash(model.model().sha256())).isInstanceOf(NotFound.class);
    }
}
