package io.skillsync.search.posting.adapter.out;

import co.elastic.clients.elasticsearch._types.VersionType;
import io.skillsync.search.posting.Posting;
import io.skillsync.search.posting.PostingId;
import io.skillsync.search.posting.PostingIndex;
import io.skillsync.search.posting.Vector;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// The projection in Elasticsearch. A document's version is the posting's: the cluster itself
/// refuses what is older, and telling the same again is harmless.
@ApplicationScoped
class ElasticsearchPostingIndex implements PostingIndex {
    private final SearchCluster cluster;
    private final IndexKeeper index;

    ElasticsearchPostingIndex(SearchCluster cluster, IndexKeeper index) {
        this.cluster = cluster;
        this.index = index;
    }

    @Override
    public Uni<Void> show(Posting posting) {
        return write(PostingDocument.of(posting));
    }

    @Override
    public Uni<Void> hide(PostingId id, int version) {
        return write(PostingDocument.withdrawn(id, version));
    }

    @Override
    public Uni<Void> attach(PostingId id, int version, Vector vector) {
        return find(id).map(found ->
                        found.filter(document -> document.shown() && document.version() == version))
                .chain(found ->
                        found.map(document -> write(document.with(vector)))
                                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /// Reads past the refresh, so a posting shown a moment ago is found.
    private Uni<Optional<PostingDocument>> find(PostingId id) {
        return cluster.ask(es ->
                        es.mget(
                                m -> m.index(index.alias()).ids(id.value().toString()),
                                PostingDocument.class))
                .map(answer -> answer.docs().getFirst())
                .map(item ->
                        item.isResult()
                                ? Optional.ofNullable(item.result().source())
                                : Optional.empty());
    }

    private Uni<Void> write(PostingDocument document) {
        return cluster.tell(es ->
                es.index(i ->
                        i.index(index.alias())
                                // Without it, a missing alias would be taken for the name of a new
                                // index with a guessed mapping.
                                .requireAlias(true)
                                .id(document.id())
                                .versionType(VersionType.ExternalGte)
                                .version((long) document.version())
                                .document(document)));
    }
}
