package io.skillsync.elasticsearch;

import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;

/// The tokenizer `edge_ngram`: the beginnings of words, for suggestions while somebody types.
@NamedComponent("edge_ngram")
public final class EdgeNgrams implements TokenizerFactory {
    private final int min;
    private final int max;
    private final List<String> characters;

    @Inject
    public EdgeNgrams(EdgeNgramSettings settings) {
        this.min = settings.minGram();
        this.max = settings.maxGram();
        this.characters = settings.tokenChars();
        characters.forEach(EdgeNgrams::known);
    }

    @Override
    public Tokenizer create() {
        return new EdgeNGramTokenizer(min, max) {
            @Override
            protected boolean isTokenChar(int character) {
                return characters.isEmpty()
                        || characters.stream().anyMatch(kind -> is(kind, character));
            }
        };
    }

    private static boolean is(String kind, int character) {
        return kind.equals("letter") ? Character.isLetter(character) : Character.isDigit(character);
    }

    private static void known(String kind) {
        if (!List.of("letter", "digit").contains(kind)) {
            throw new IllegalArgumentException("token_chars knows letter and digit, not " + kind);
        }
    }
}
