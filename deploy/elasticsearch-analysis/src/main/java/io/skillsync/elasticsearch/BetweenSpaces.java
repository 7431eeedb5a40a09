package io.skillsync.elasticsearch;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;

/// The tokenizer `whitespace`: tokens end at spaces only, so that C++ and .NET stay whole.
@NamedComponent("whitespace")
public final class BetweenSpaces implements TokenizerFactory {
    @Override
    public Tokenizer create() {
        return new WhitespaceTokenizer();
    }
}
