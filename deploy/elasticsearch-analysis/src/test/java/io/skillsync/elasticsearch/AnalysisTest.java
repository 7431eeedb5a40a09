package io.skillsync.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elasticsearch.plugin.NamedComponent;
import org.junit.jupiter.api.Test;

class AnalysisTest {

    @Test
    void every_listed_component_carries_its_name_and_is_what_its_interface_says() throws Exception {
        var listed =
                new ObjectMapper()
                        .readTree(getClass().getResourceAsStream("/named_components.json"));
        var seen = new ArrayList<String>();
        for (var kind : listed.properties()) {
            for (var component : kind.getValue().properties()) {
                var type = Class.forName(component.getValue().asText());
                assertThat(Class.forName(kind.getKey())).isAssignableFrom(type);
                assertThat(type.getAnnotation(NamedComponent.class).value())
                        .isEqualTo(component.getKey());
                seen.add(component.getKey());
            }
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "english",
                        "edge_ngram",
                        "edge_ngram",
                        "keyword",
                        "whitespace",
                        "asciifolding",
                        "stemmer");
    }

    @Test
    void accents_are_folded() throws IOException {
        assertThat(tokens(new AsciiFolding().create(words("Zürich São Łódź"))))
                .containsExactly("Zurich", "Sao", "Lodz");
    }

    @Test
    void english_is_stemmed_and_loses_its_stop_words() throws IOException {
        try (var analyzer = new EnglishText().create();
                var stream = analyzer.tokenStream("text", "The engineers were engineering")) {
            assertThat(tokens(stream)).containsExactly("engin", "were", "engin");
        }
    }

    @Test
    void a_stemmer_follows_its_language() throws IOException {
        assertThat(tokens(new Stemmer(() -> "english").create(words("running engines"))))
                .containsExactly("run", "engin");
        assertThat(tokens(new Stemmer(() -> "minimal_english").create(words("running engines"))))
                .containsExactly("running", "engine");
    }

    @Test
    void an_unknown_language_is_refused_by_name() {
        assertThatThrownBy(() -> new Stemmer(() -> "klingon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("klingon");
    }

    @Test
    void whitespace_keeps_the_names_of_technologies_whole() throws IOException {
        assertThat(tokens(read(new BetweenSpaces().create(), "C++ .NET node.js")))
                .containsExactly("C++", ".NET", "node.js");
    }

    @Test
    void a_keyword_is_the_whole_text() throws IOException {
        assertThat(tokens(read(new WholeText().create(), "New York"))).containsExactly("New York");
    }

    @Test
    void edge_ngrams_are_the_beginnings_of_words() throws IOException {
        var settings = settings(2, 4, List.of("letter", "digit"));
        assertThat(tokens(read(new EdgeNgrams(settings).create(), "Java 25!")))
                .containsExactly("Ja", "Jav", "Java", "25");
        assertThat(tokens(new EdgeNgramsOfTokens(settings).create(words("Java C"))))
                .containsExactly("Ja", "Jav", "Java");
    }

    @Test
    void an_unknown_class_of_characters_is_refused_by_name() {
        assertThatThrownBy(() -> new EdgeNgrams(settings(1, 2, List.of("emoji"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("emoji");
    }

    private static EdgeNgramSettings settings(int min, int max, List<String> characters) {
        return new EdgeNgramSettings() {
            @Override
            public int minGram() {
                return min;
            }

            @Override
            public int maxGram() {
                return max;
            }

            @Override
            public List<String> tokenChars() {
                return characters;
            }
        };
    }

    private static Tokenizer words(String text) {
        return read(new WhitespaceTokenizer(), text);
    }

    private static Tokenizer read(Tokenizer tokenizer, String text) {
        tokenizer.setReader(new StringReader(text));
        return tokenizer;
    }

    private static List<String> tokens(TokenStream stream) throws IOException {
        var tokens = new ArrayList<String>();
        var term = stream.addAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
            tokens.add(term.toString());
        }
        stream.end();
        return tokens;
    }
}
