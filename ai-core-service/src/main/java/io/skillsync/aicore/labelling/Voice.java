package io.skillsync.aicore.labelling;

import io.skillsync.aicore.embedding.Embedder;
import java.util.List;

/// One model's say in a ranking.
///
/// @param weight what a cosine of this model counts; models differ in how widely their cosines
///   spread
public record Voice(Embedder embedder, double weight) {
    /// The cosines of bge lie closer together than those of MiniLM, so a difference among them says
    /// more.
    private static final double BGE = 1.4;

    /// MiniLM and bge, whose errors differ: together they rank better than either.
    public static List<Voice> both(Embedder miniLm, Embedder bge) {
        return List.of(new Voice(miniLm, 1), new Voice(bge, BGE));
    }
}
