package io.skillsync.search.posting;

import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Meanings that are known at once, unless ai-core is told to be slow or away.
final class KnownEmbeddings implements Embeddings {
    enum Mood {
        WELL,
        SILENT,
        AWAY
    }

    record Key(PostingId posting, int version) {}

    Mood mood = Mood.WELL;
    final Map<Key, Vector> known = new HashMap<>();

    @Override
    public Uni<Vector> of(String text) {
        return answer(PostingFixtures.meaning(text));
    }

    @Override
    public Uni<Optional<Vector>> of(PostingId posting, int version) {
        return answer(Optional.ofNullable(known.get(new Key(posting, version))));
    }

    private <T> Uni<T> answer(T item) {
        return switch (mood) {
            case WELL -> Uni.createFrom().item(item);
            case SILENT -> Uni.createFrom().nothing();
            case AWAY -> Uni.createFrom().failure(new Unavailable("ai-core.away", "away"));
        };
    }
}
