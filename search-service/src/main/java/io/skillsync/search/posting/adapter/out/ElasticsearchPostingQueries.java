package io.skillsync.search.posting.adapter.out;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.skillsync.search.posting.Neighbour;
import io.skillsync.search.posting.Posting;
import io.skillsync.search.posting.PostingHit;
import io.skillsync.search.posting.PostingId;
import io.skillsync.search.posting.PostingQueries;
import io.skillsync.search.posting.ResultSlice;
import io.skillsync.search.posting.SearchCriteria;
import io.skillsync.search.posting.Vector;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The questions in Elasticsearch. Rankings fetch ids only; texts, highlights and counts come with
/// the one page that is shown.
@ApplicationScoped
class ElasticsearchPostingQueries implements PostingQueries {
    /// Candidates that the graph search keeps; several times what is wanted, for recall.
    private static final int CANDIDATES = 200;

    /// Two while postings are embedded anew; more only where that was interrupted by another
    /// change.
    private static final int MODELS = 4;

    private final SearchCluster cluster;
    private final IndexKeeper index;
    private final PostingFilters filters;
    private final float nearEnough;

    /// @param nearEnough cosine from which a posting counts as near to some keywords
    ElasticsearchPostingQueries(
            SearchCluster cluster,
            IndexKeeper index,
            PostingFilters filters,
            @ConfigProperty(name = "skillsync.search.near-enough") float nearEnough) {
        this.cluster = cluster;
        this.index = index;
        this.filters = filters;
        this.nearEnough = nearEnough;
    }

    @Override
    public Uni<Optional<Posting>> find(PostingId id, Instant now) {
        return search(s ->
                        s.query(
                                all(PostingFilters.open(now))
                                        .filter(PostingFilters.ids(List.of(id)))
                                        .build()
                                        ._toQuery()))
                .map(answer ->
                        answer.hits().hits().stream()
                                .findFirst()
                                .map(hit -> hit.source().toPosting()));
    }

    @Override
    public Uni<Browsed> browse(SearchCriteria criteria, Instant now, ResultSlice slice) {
        return search(
                        s -> {
                            s.query(all(filters.of(criteria, now)).build()._toQuery())
                                    .size(slice.limit())
                                    .trackTotalHits(t -> t.enabled(true))
                                    .sort(o ->
                                            o.field(f ->
                                                    f.field("publishedAt").order(SortOrder.Desc)))
                                    .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)));
                            FacetCounting.ask(s);
                            return start(s, slice.start());
                        })
                .map(answer ->
                        new Browsed(hits(answer), total(answer), FacetCounting.read(answer)));
    }

    private static SearchRequest.Builder start(
            SearchRequest.Builder search, ResultSlice.Start start) {
        return switch (start) {
            case ResultSlice.Offset offset -> search.from(offset.results());
            case ResultSlice.After(Instant publishedAt, PostingId id) ->
                    search.searchAfter(
                            FieldValue.of(publishedAt.toEpochMilli()),
                            FieldValue.of(id.value().toString()));
        };
    }

    @Override
    public Uni<List<PostingId>> lexical(SearchCriteria criteria, Instant now, int size) {
        var query = all(filters.of(criteria, now));
        PostingFilters.keywords(criteria).ifPresent(query::must);
        return search(s ->
                        s.query(query.build()._toQuery())
                                .size(size)
                                .source(src -> src.fetch(false))
                                .trackTotalHits(t -> t.enabled(false)))
                .map(ElasticsearchPostingQueries::ids);
    }

    @Override
    public Uni<List<PostingId>> semantic(
            SearchCriteria criteria, List<Vector> meanings, Instant now, int size) {
        return search(
                        s -> {
                            for (var meaning : meanings)
                                s.knn(k ->
                                        k.field("vector")
                                                .queryVector(meaning.values())
                                                .k(size)
                                                .numCandidates(CANDIDATES)
                                                .similarity(nearEnough)
                                                .filter(filters.of(criteria, now))
                                                .filter(PostingFilters.model(meaning.model())));
                            return s.size(size).source(src -> src.fetch(false));
                        })
                .map(ElasticsearchPostingQueries::ids);
    }

    /// The cluster keeps the answer until something is written, so that it costs next to nothing.
    @Override
    public Uni<List<String>> models() {
        return search(s ->
                        s.size(0)
                                .aggregations(
                                        "models",
                                        a -> a.terms(t -> t.field("vectorModel").size(MODELS))))
                .map(answer ->
                        answer.aggregations().get("models").sterms().buckets().array().stream()
                                .map(bucket -> bucket.key().stringValue())
                                .toList());
    }

    @Override
    public Uni<Described> describe(
            SearchCriteria criteria, List<PostingId> near, List<PostingId> wanted, Instant now) {
        var words =
                PostingFilters.keywords(criteria)
                        .orElseGet(() -> Query.of(q -> q.matchAll(m -> m)));
        var query =
                all(filters.of(criteria, now))
                        .must(m ->
                                m.bool(b ->
                                        b.should(words)
                                                .should(PostingFilters.ids(near))
                                                .minimumShouldMatch("1")));
        return search(
                        s -> {
                            s.query(query.build()._toQuery())
                                    .postFilter(PostingFilters.ids(wanted))
                                    .size(wanted.size())
                                    .trackTotalHits(t -> t.enabled(true));
                            FacetCounting.ask(s);
                            return Highlighting.ask(s, words);
                        })
                .map(answer ->
                        new Described(
                                hits(answer),
                                FacetCounting.counted(answer),
                                FacetCounting.read(answer)));
    }

    @Override
    public Uni<List<Neighbour>> nearest(Vector vector, int limit, Instant now) {
        return search(s ->
                        s.knn(k ->
                                        k.field("vector")
                                                .queryVector(vector.values())
                                                .k(limit)
                                                .numCandidates(Math.max(CANDIDATES, 2 * limit))
                                                .filter(PostingFilters.open(now))
                                                .filter(PostingFilters.model(vector.model())))
                                .size(limit)
                                .source(src -> src.filter(f -> f.includes("id", "version"))))
                .map(answer ->
                        answer.hits().hits().stream()
                                .map(hit ->
                                        new Neighbour(id(hit), hit.source().version(), hit.score()))
                                .toList());
    }

    private Uni<SearchResponse<PostingDocument>> search(
            java.util.function.UnaryOperator<SearchRequest.Builder> question) {
        return cluster.ask(es ->
                es.search(s -> question.apply(s.index(index.alias())), PostingDocument.class));
    }

    private static BoolQuery.Builder all(List<Query> filters) {
        return new BoolQuery.Builder().filter(filters);
    }

    private static List<PostingHit> hits(SearchResponse<PostingDocument> answer) {
        return answer.hits().hits().stream()
                .map(hit ->
                        new PostingHit(hit.source().toPosting(), hit.highlight(), Optional.empty()))
                .toList();
    }

    private static List<PostingId> ids(SearchResponse<PostingDocument> answer) {
        return answer.hits().hits().stream().map(ElasticsearchPostingQueries::id).toList();
    }

    private static PostingId id(Hit<PostingDocument> hit) {
        return new PostingId(UUID.fromString(hit.id()));
    }

    private static long total(SearchResponse<PostingDocument> answer) {
        return answer.hits().total().value();
    }
}
