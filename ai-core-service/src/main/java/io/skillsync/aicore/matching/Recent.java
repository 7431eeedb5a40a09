package io.skillsync.aicore.matching;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Keeps what was made of the documents that were seen last: a resume is read once for all postings
/// of a ranking, a posting once for all its candidates.
final class Recent<K, V> {
    /// A ranking looks at a few hundred documents; one takes some 50 kB.
    private static final int KEPT = 400;

    private static final float LOAD = 0.75f;

    private final Function<K, V> maker;
    private final Map<K, V> made =
            new LinkedHashMap<>(KEPT, LOAD, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                    return size() > KEPT;
                }
            };

    Recent(Function<K, V> maker) {
        this.maker = maker;
    }

    V get(K document) {
        synchronized (made) {
            var known = made.get(document);
            if (known != null) {
                return known;
            }
        }
        var fresh = maker.apply(document);
        synchronized (made) {
            made.put(document, fresh);
        }
        return fresh;
    }
}
