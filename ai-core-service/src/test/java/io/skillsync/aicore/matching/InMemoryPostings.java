package io.skillsync.aicore.matching;

import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.embedding.KnownVectors;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Posting versions in memory.
public class InMemoryPostings implements Postings {
    private final Map<VersionRef, PostingCopy> copies = new HashMap<>();
    private final Map<UUID, PostingState> states = new HashMap<>();

    public void with(PostingDocument posting, PostingState state) {
        copies.put(
                new VersionRef(state.posting(), state.version()), new PostingCopy(posting, null));
        states.put(state.posting(), state);
    }

    @Override
    public Uni<Optional<PostingCopy>> version(UUID posting, int version) {
        return item(Optional.ofNullable(copies.get(new VersionRef(posting, version))));
    }

    @Override
    public Uni<List<PostingCopy>> versions(Collection<VersionRef> versions) {
        return item(versions.stream().map(copies::get).filter(Objects::nonNull).toList());
    }

    @Override
    public Uni<Optional<Embedding>> vector(VersionRef posting, String modelHash) {
        return item(
                Optional.ofNullable(copies.get(posting))
                        .map(PostingCopy::vector)
                        .filter(vector -> vector.modelHash().equals(modelHash)));
    }

    @Override
    public Uni<Optional<PostingState>> state(UUID posting) {
        return item(Optional.ofNullable(states.get(posting)));
    }

    @Override
    public Uni<List<PostingDocument>> live(Collection<UUID> postings) {
        return item(
                postings.stream()
                        .map(states::get)
                        .filter(state -> state != null && state.status().equals("ACTIVE"))
                        .map(state -> copies.get(new VersionRef(state.posting(), state.version())))
                        .filter(Objects::nonNull)
                        .map(PostingCopy::document)
                        .toList());
    }

    @Override
    public Uni<Void> keep(PostingCopy copy, KnownVectors pieces, PostingState state, UUID cause) {
        copies.put(new VersionRef(state.posting(), state.version()), copy);
        return note(state, cause);
    }

    @Override
    public Uni<Void> embedded(UUID organization, VersionRef posting, DocumentVectors vectors) {
        copies.computeIfPresent(
                posting, (_, copy) -> new PostingCopy(copy.document(), vectors.whole()));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> note(PostingState state, UUID cause) {
        states.put(state.posting(), state);
        return Uni.createFrom().voidItem();
    }

    private static <T> Uni<T> item(T value) {
        return Uni.createFrom().item(value);
    }
}
