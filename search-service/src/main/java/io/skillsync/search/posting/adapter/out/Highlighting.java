package io.skillsync.search.posting.adapter.out;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;

/// Marks the words that made a posting fit.
final class Highlighting {
    /// A line or two of the description each.
    private static final int PIECE = 150;

    private static final int PIECES = 3;

    private Highlighting() {}

    /// Whole titles and skills, pieces of descriptions. Texts are escaped, since they come from
    /// strangers and end up in pages.
    static SearchRequest.Builder ask(SearchRequest.Builder search, Query words) {
        return search.highlight(h ->
                h.encoder(HighlighterEncoder.Html)
                        .preTags("<em>")
                        .postTags("</em>")
                        .highlightQuery(words)
                        .fields(
                                co.elastic.clients.util.NamedValue.of(
                                        "title", field(f -> f.numberOfFragments(0))),
                                co.elastic.clients.util.NamedValue.of(
                                        "skills", field(f -> f.numberOfFragments(0))),
                                co.elastic.clients.util.NamedValue.of(
                                        "description",
                                        field(f ->
                                                f.fragmentSize(PIECE).numberOfFragments(PIECES)))));
    }

    private static co.elastic.clients.elasticsearch.core.search.HighlightField field(
            java.util.function.UnaryOperator<
                            co.elastic.clients.elasticsearch.core.search.HighlightField.Builder>
                    settings) {
        return settings.apply(
                        new co.elastic.clients.elasticsearch.core.search.HighlightField.Builder())
                .build();
    }
}
