package io.skillsync.search.posting.adapter.out;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import io.skillsync.search.posting.FacetCount;
import io.skillsync.search.posting.Facets;
import java.util.List;
import java.util.Map;

/// Counts what all results have in common, also those that the page does not show.
final class FacetCounting {
    /// Enough for a menu; a longer one is read by nobody.
    private static final int VALUES = 25;

    private static final String ALL = "all";
    private static final Map<String, String> FIELDS =
            Map.of(
                    "employmentType", "employmentType",
                    "workMode", "workMode",
                    "skills", "skills.key",
                    "location", "location.key");

    private FacetCounting() {}

    static void ask(SearchRequest.Builder search) {
        FIELDS.forEach((name, field) ->
                search.aggregations(name, a -> a.terms(t -> t.field(field).size(VALUES))));
        search.aggregations(ALL, a -> a.valueCount(v -> v.field("id")));
    }

    static Facets read(SearchResponse<?> answer) {
        return new Facets(
                counts(answer, "employmentType"),
                counts(answer, "workMode"),
                counts(answer, "skills"),
                counts(answer, "location"));
    }

    /// How many results there are before a page is picked from them.
    static long counted(SearchResponse<?> answer) {
        return (long) answer.aggregations().get(ALL).valueCount().value().doubleValue();
    }

    private static List<FacetCount> counts(SearchResponse<?> answer, String name) {
        return answer.aggregations().get(name).sterms().buckets().array().stream()
                .map(bucket -> new FacetCount(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }
}
