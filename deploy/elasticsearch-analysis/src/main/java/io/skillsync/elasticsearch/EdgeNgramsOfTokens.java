package io.skillsync.elasticsearch;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/// The token filter `edge_ngram`: the beginnings of each token.
@NamedComponent("edge_ngram")
public final class EdgeNgramsOfTokens implements TokenFilterFactory {
    private final int min;
    private final int max;

    @Inject
    public EdgeNgramsOfTokens(EdgeNgramSettings settings) {
        this.min = settings.minGram();
        this.max = settings.maxGram();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new EdgeNGramTokenFilter(input, min, max, false);
    }
}
