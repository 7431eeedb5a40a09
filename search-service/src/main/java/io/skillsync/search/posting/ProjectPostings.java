package io.skillsync.search.posting;

import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// Keeps the index true to talenthub's and ai-core's events.
@UseCase
public class ProjectPostings {
    private final PublishedPostings published;
    private final Embeddings embeddings;
    private final PostingIndex index;

    public ProjectPostings(PublishedPostings published, Embeddings embeddings, PostingIndex index) {
        this.published = published;
        this.embeddings = embeddings;
        this.index = index;
    }

    /// Shows a version by its words at once. Its meaning is looked for only afterwards: if it comes
    /// to be between the two, its own event finds the posting shown.
    public Uni<Void> show(PostingId id, int version) {
        return published
                .version(id, version)
                .chain(posting -> posting.map(index::show).orElseGet(() -> index.hide(id, version)))
                .chain(() -> meaningIfAny(id, version));
    }

    public Uni<Void> hide(PostingId id, int version) {
        return index.hide(id, version);
    }

    /// A version's meaning has come to be.
    public Uni<Void> embed(PostingId id, int version) {
        return embeddings.of(id, version).chain(vector -> attach(id, version, vector));
    }

    private Uni<Void> meaningIfAny(PostingId id, int version) {
        return embeddings
                .of(id, version)
                .onFailure()
                .recoverWithItem(Optional.empty())
                .chain(vector -> attach(id, version, vector));
    }

    private Uni<Void> attach(PostingId id, int version, Optional<Vector> vector) {
        return vector.map(found -> index.attach(id, version, found))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
