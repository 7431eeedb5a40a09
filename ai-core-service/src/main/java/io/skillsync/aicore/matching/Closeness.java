package io.skillsync.aicore.matching;

import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.Embedding;
import java.util.Collection;
import java.util.List;

/// Closeness of meaning between two lists of pieces: for every wanted piece the closest of the
/// offered ones, then the mean. One more offered piece can therefore never make it smaller.
final class Closeness {
    /// Cosines of unrelated and of nearly equal sentences in this model; between them the value
    /// goes from 0 to 1.
    private static final double UNRELATED = 0.15;

    private static final double ALIKE = 0.75;

    private final Embedder embedder;

    Closeness(Embedder embedder) {
        this.embedder = embedder;
    }

    /// 0 to 1; 0 where there is nothing to compare.
    double of(List<String> wanted, Collection<String> offered) {
        var vectors = offered.stream().map(embedder::embed).toList();
        return wanted.stream()
                .mapToDouble(piece -> closest(embedder.embed(piece), vectors))
                .average()
                .orElse(0);
    }

    private static double closest(Embedding wanted, List<Embedding> offered) {
        var best = offered.stream().mapToDouble(wanted::closeness).max().orElse(UNRELATED);
        return Math.clamp((best - UNRELATED) / (ALIKE - UNRELATED), 0, 1);
    }
}
