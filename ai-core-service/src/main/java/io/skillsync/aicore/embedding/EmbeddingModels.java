package io.skillsync.aicore.embedding;

import io.skillsync.kernel.NotFound;
import java.util.List;
import java.util.stream.Stream;

/// The models that are served: the one that new vectors are made with, and former ones for as long
/// as somebody holds vectors of them.
public final class EmbeddingModels {
    private final Embedder current;
    private final List<Embedder> served;

    public EmbeddingModels(Embedder current, List<Embedder> former) {
        this.current = current;
        this.served = Stream.concat(Stream.of(current), former.stream()).toList();
    }

    public Embedder current() {
        return current;
    }

    /// The current one first.
    public List<Embedder> served() {
        return served;
    }

    /// @param hash of the model file; null for the current model
    /// @return NotFound where that model is no longer served
    public Embedder byHash(String hash) {
        if (hash == null) return current;
        return served.stream()
                .filter(embedder -> embedder.model().sha256().equals(hash))
                .findFirst()
                .orElseThrow(() -> new NotFound("embedding model"));
    }
}
