package io.skillsync.aicore.embedding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Remembers vectors by the hash of their text. A resume is scored against many postings, and its
/// lines are embedded once. The least recently used entry goes first; one entry is about 1.7 kB.
public final class CachedEmbedder implements Embedder {
    private static final float LOAD = 0.75f;

    private final Embedder source;
    private final Map<String, Embedding> known;

    /// @param capacity entries kept at most
    public CachedEmbedder(Embedder source, int capacity) {
        this.source = source;
        this.known =
                Collections.synchronizedMap(
                        new LinkedHashMap<>(capacity, LOAD, true) {
                            private static final long serialVersionUID = 1L;

                            @Override
                            protected boolean removeEldestEntry(
                                    Map.Entry<String, Embedding> eldest) {
                                return size() > capacity;
                            }
                        });
    }

    @Override
    public Embedding embed(String text) {
        var key = ContentHash.of(text);
        var found = known.get(key);
        if (found == null) {
            found = source.embed(text);
            known.put(key, found);
        }
        return found;
    }

    @Override
    public Embedding embedOnce(String text) {
        var found = known.get(ContentHash.of(text));
        return found == null ? source.embedOnce(text) : found;
    }

    @Override
    public EmbeddingModel model() {
        return source.model();
    }
}
