package io.skillsync.search.posting;

import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    final Set<String> gone = new HashSet<>();

    @Override
    public Uni<Vector> of(String text, Optional<String> model) {
        if (model.filter(gone::contains).isPresent())
            return Uni.createFrom().failure(new NotFound("embedding model"));
        return answer(PostingFixtures.meaning(text, model.orElse(PostingFixtures.MODEL)));
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
