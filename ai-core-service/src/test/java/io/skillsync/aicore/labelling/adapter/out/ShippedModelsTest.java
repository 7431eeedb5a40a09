package io.skillsync.aicore.labelling.adapter.out;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.labelling.Span;
import io.skillsync.aicore.labelling.SpanModel;
import io.skillsync.aicore.labelling.SpanTagger;
import io.skillsync.aicore.labelling.SpanType;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The models of the distribution, on sentences of our own.
class ShippedModelsTest {
    @Test
    void alike_texts_lie_closer_than_others() {
        try (var bge = BgeEmbedder.load(1)) {
            var baking = bge.embed("bake bread and pastry");
            assertThat(baking.closeness(bge.embed("baker")))
                    .isGreaterThan(baking.closeness(bge.embed("lawyer")) + 0.1);
            assertThat(bge.embed("bake bread and pastry")).isEqualTo(baking);
        }
    }

    @Test
    void knowledge_and_skills_are_found_where_they_stand() {
        try (var vectors = DjlTokenVectors.load(1)) {
            var tagger = new SpanTagger(SpanModel.shipped(), vectors);
            var tokens =
                    List.of("Experience", "with", "Java", "and", "Docker", "is", "required", ".");
            assertThat(tagger.tag(tokens))
                    .contains(
                            new Span(2, 3, SpanType.KNOWLEDGE), new Span(4, 5, SpanType.KNOWLEDGE));
            assertThat(tagger.tag(List.of("Berlin", ",", "2021"))).isEmpty();
            assertThat(tagger.tag(List.of())).isEmpty();
        }
    }
}
