package io.skillsync.aicore.labelling;

import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.Embedding;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The vectors of a label list under one model, laid out so that many texts are compared with all
/// labels at once. Labels stand in tiles, and within a tile by dimension: the inner loop runs over
/// labels and vectorises.
final class LabelVectors {
    /// 256 labels of 384 floats are 393 kB, which stays in a second-level cache while the texts
    /// pass by.
    private static final int TILE = 256;

    private static final int DIMENSIONS = Embedding.DIMENSIONS;

    private final int count;
    private final float[] tiles;

    private LabelVectors(int count, float[] tiles) {
        this.count = count;
        this.tiles = tiles;
    }

    /// @param flat one vector after the other
    static LabelVectors of(float[] flat) {
        var count = flat.length / DIMENSIONS;
        var tiles = new float[(count + TILE - 1) / TILE * TILE * DIMENSIONS];
        for (var label = 0; label < count; label++) {
            var base = label / TILE * TILE * DIMENSIONS + label % TILE;
            for (var d = 0; d < DIMENSIONS; d++) {
                tiles[base + d * TILE] = flat[label * DIMENSIONS + d];
            }
        }
        return new LabelVectors(count, tiles);
    }

    /// Embeds texts, several at a time, into one vector after the other.
    static float[] embed(List<String> texts, Embedder embedder) {
        return embed(texts, embedder::embed);
    }

    static float[] embed(List<String> texts, Function<String, Embedding> embedder) {
        var flat = new float[texts.size() * DIMENSIONS];
        IntStream.range(0, texts.size())
                .parallel()
                .forEach(i -> {
                    var vector = embedder.apply(texts.get(i)).vector();
                    System.arraycopy(vector, 0, flat, i * DIMENSIONS, DIMENSIONS);
                });
        return flat;
    }

    /// Cosines of every text (row) with every label (column).
    ///
    /// @param flat the texts' vectors, one after the other
    float[][] closeness(float[] flat) {
        var rows = new float[flat.length / DIMENSIONS][count];
        var sums = new float[TILE];
        for (var start = 0; start < count; start += TILE) {
            var length = Math.min(TILE, count - start);
            for (var row = 0; row < rows.length; row++) {
                Arrays.fill(sums, 0);
                for (var d = 0; d < DIMENSIONS; d++) {
                    addScaled(sums, start * DIMENSIONS + d * TILE, flat[row * DIMENSIONS + d]);
                }
                System.arraycopy(sums, 0, rows[row], start, length);
            }
        }
        return rows;
    }

    private void addScaled(float[] sums, int offset, float factor) {
        for (var i = 0; i < TILE; i++) {
            sums[i] += factor * tiles[offset + i];
        }
    }
}
