package io.skillsync.aicore.embedding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Vectors that were made before, by the hash of their text: an embedder that answers for these
/// texts and no others, whatever machine it runs on. What is computed from them can be computed
/// again to the last bit, because the model's own bits depend on the kind of CPU.
public final class KnownVectors implements Embedder {
    private final EmbeddingModel model;
    private final Map<String, Embedding> byHash;

    public KnownVectors(EmbeddingModel model, Map<String, Embedding> byHash) {
        this.model = model;
        this.byHash = new LinkedHashMap<>(byHash);
    }

    /// The vectors of some texts, made now.
    public static KnownVectors of(Embedder embedder, Collection<String> texts) {
        var byHash = new LinkedHashMap<String, Embedding>();
        for (var text : texts)
            byHash.computeIfAbsent(ContentHash.of(text), _ -> embedder.embed(text));
        return new KnownVectors(embedder.model(), byHash);
    }

    public static KnownVectors none(EmbeddingModel model) {
        return new KnownVectors(model, Map.of());
    }

    /// The vector that is known; an unknown text is a fault of the caller, who has to ask for all
    /// of them beforehand.
    @Override
    public Embedding embed(String text) {
        var found = byHash.get(ContentHash.of(text));
        if (found == null) throw new IllegalStateException("No vector is kept for this text.");
        return found;
    }

    @Override
    public EmbeddingModel model() {
        return model;
    }

    /// Those of the texts that are not known.
    public Set<String> missing(Collection<String> texts) {
        var missing = new LinkedHashSet<String>();
        for (var text : texts) if (!byHash.containsKey(ContentHash.of(text))) missing.add(text);
        return missing;
    }

    /// Both together; where both know a text, this one's vector stays.
    public KnownVectors and(KnownVectors others) {
        var all = new LinkedHashMap<>(others.byHash);
        all.putAll(byHash);
        return new KnownVectors(model, all);
    }

    /// These first, and for any other text the given embedder.
    public Embedder orElse(Embedder embedder) {
        return new Embedder() {
            @Override
            public Embedding embed(String text) {
                var found = byHash.get(ContentHash.of(text));
                return found == null ? embedder.embed(text) : found;
            }

            @Override
            public EmbeddingModel model() {
                return model;
            }
        };
    }

    public Map<String, Embedding> byHash() {
        return Map.copyOf(byHash);
    }
}
