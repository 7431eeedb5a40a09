package io.skillsync.aicore.labelling.adapter.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.embedding.EmbeddingModel;
import io.skillsync.aicore.labelling.EncoderWeights;
import io.skillsync.aicore.labelling.Span;
import io.skillsync.aicore.labelling.SpanModel;
import io.skillsync.aicore.labelling.SpanTagger;
import io.skillsync.aicore.labelling.SpanType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The models of the distribution, on sentences of our own.
class ShippedModelsTest {
    private static EncoderWeights weights;
    private static DjlWordPieces pieces;
    private static SpanTagger tagger;

    @BeforeAll
    static void load() {
        weights = OnnxWeights.bge();
        pieces = DjlWordPieces.bge();
        tagger = new SpanTagger(SpanModel.shipped(), weights, pieces);
    }

    @AfterAll
    static void unload() {
        pieces.close();
    }

    /// Words between blanks; what stands in brackets of either kind is to be found.
    private record Marked(List<String> words, List<Span> spans) {
        static Marked of(String text) {
            var words = new ArrayList<String>();
            var spans = new ArrayList<Span>();
            var start = 0;
            for (var word : text.split(" ")) {
                switch (word) {
                    case "[", "{" -> start = words.size();
                    case "]" -> spans.add(new Span(start, words.size(), SpanType.KNOWLEDGE));
                    case "}" -> spans.add(new Span(start, words.size(), SpanType.SKILL));
                    default -> words.add(word);
                }
            }
            return new Marked(words, spans);
        }
    }

    private static final List<Marked> SENTENCES =
            List.of(
                    Marked.of("Experience with [ Java ] and [ Docker ] is required ."),
                    Marked.of("You know [ Kubernetes ] , [ Terraform ] and [ Linux ] well ."),
                    Marked.of("Fluent in [ English ] ; [ French ] is a plus ."),
                    Marked.of("A degree in [ computer science ] or a similar field ."),
                    Marked.of("You will { write automated tests } and { review code } ."),
                    Marked.of("You are able to { work independently } and { solve problems } ."),
                    Marked.of("Strong knowledge of [ Python ] and [ PostgreSQL ] ."),
                    Marked.of("You { manage the budget } and { train new colleagues } ."),
                    Marked.of("Familiar with [ Scrum ] and [ Kanban ] ?"),
                    Marked.of("Good { communication skills } and a { team player } ."));

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
    void most_of_what_our_sentences_mention_is_found_where_it_stands() {
        var wanted = 0;
        var found = 0;
        var given = 0;
        for (var sentence : SENTENCES) {
            var spans = tagger.tag(sentence.words());
            wanted += sentence.spans().size();
            given += spans.size();
            found += (int) sentence.spans().stream().filter(spans::contains).count();
        }
        assertThat(2.0 * found / (wanted + given)).isGreaterThan(0.7);
    }

    @Test
    void the_same_sentence_gives_the_same_spans_whatever_was_read_between() {
        var words = SENTENCES.getFirst().words();
        var first = tagger.tag(words);
        tagger.tag(SENTENCES.getLast().words());
        assertThat(tagger.tag(words)).isEqualTo(first);
    }

    @Test
    void where_nothing_is_mentioned_nothing_is_found() {
        assertThat(tagger.tag(List.of("Berlin", ",", "2021"))).isEmpty();
        assertThat(tagger.tag(List.of())).isEmpty();
        assertThat(tagger.tag(List.of("", "\u0000", " "))).isEmpty();
    }

    @Test
    void a_sentence_without_end_is_read_in_parts() {
        var words =
                Collections.nCopies(60, List.of("We", "use", "Java", ".")).stream()
                        .flatMap(List::stream)
                        .toList();
        var spans = tagger.tag(words);
        assertThat(spans).allMatch(span -> span.end() <= words.size());
        assertThat(spans).anyMatch(span -> span.start() > 200);
    }

    @Test
    void weights_learned_on_another_encoder_are_refused() {
        var other =
                new EncoderWeights(
                        new EmbeddingModel(weights.model().id(), "of another file"),
                        weights.pieces(),
                        weights.positions(),
                        weights.norm(),
                        weights.layers());
        assertThatThrownBy(() -> new SpanTagger(SpanModel.shipped(), other, pieces))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("train it again");
    }
}
