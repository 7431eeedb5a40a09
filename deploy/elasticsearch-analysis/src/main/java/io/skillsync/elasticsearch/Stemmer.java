package io.skillsync.elasticsearch;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/// The token filter `stemmer` with the languages that are used here, each the same algorithm as in
/// a full distribution.
@NamedComponent("stemmer")
public final class Stemmer implements TokenFilterFactory {
    private static final Map<String, UnaryOperator<TokenStream>> LANGUAGES =
            Map.of(
                    "english", PorterStemFilter::new,
                    "light_english", KStemFilter::new,
                    "minimal_english", EnglishMinimalStemFilter::new,
                    "possessive_english", EnglishPossessiveFilter::new,
                    "light_german", GermanLightStemFilter::new);

    private final UnaryOperator<TokenStream> stemmer;

    @Inject
    public Stemmer(StemmerSettings settings) {
        stemmer = LANGUAGES.get(settings.language());
        if (stemmer == null) {
            throw new IllegalArgumentException(
                    "There is no stemmer for %s, only for %s."
                            .formatted(settings.language(), LANGUAGES.keySet()));
        }
    }

    @Override
    public TokenStream create(TokenStream input) {
        return stemmer.apply(input);
    }
}
