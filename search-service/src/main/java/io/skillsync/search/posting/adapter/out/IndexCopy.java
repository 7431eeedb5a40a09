package io.skillsync.search.posting.adapter.out;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Copies an index with vectors and versions, page by page. What was written to the target
/// meanwhile is newer and stays.
@ApplicationScoped
class IndexCopy {
    /// About 4 MB a page: a vector is 8 KB of JSON.
    private static final int PAGE = 400;

    private final SearchCluster cluster;

    IndexCopy(SearchCluster cluster) {
        this.cluster = cluster;
    }

    Uni<Void> copy(String from, String to) {
        return cluster.tell(es -> es.indices().refresh(r -> r.index(from)))
                .chain(() -> pageAfter(List.of(), from, to));
    }

    private Uni<Void> pageAfter(List<FieldValue> last, String from, String to) {
        return cluster.ask(es ->
                        es.search(
                                s -> {
                                    s.index(from)
                                            .size(PAGE)
                                            .version(true)
                                            .source(src -> src.filter(f -> f.excludeVectors(false)))
                                            .sort(o ->
                                                    o.field(f ->
                                                            f.field("id").order(SortOrder.Asc)));
                                    return last.isEmpty() ? s : s.searchAfter(last);
                                },
                                PostingDocument.class))
                .chain(page -> {
                    var hits = page.hits().hits();
                    return hits.isEmpty()
                            ? Uni.createFrom().voidItem()
                            : write(hits, to)
                                    .chain(() -> pageAfter(hits.getLast().sort(), from, to));
                });
    }

    private Uni<Void> write(List<Hit<PostingDocument>> hits, String to) {
        return cluster.tell(es ->
                es.bulk(b -> {
                    for (var hit : hits)
                        b.operations(o ->
                                o.index(i ->
                                        i.index(to)
                                                .id(hit.id())
                                                .versionType(VersionType.ExternalGte)
                                                .version(hit.version())
                                                .document(hit.source())));
                    return b.refresh(Refresh.True);
                }));
    }
}
