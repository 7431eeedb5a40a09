package io.skillsync.aicore.labelling.adapter.out;

import io.skillsync.aicore.embedding.ContentHash;
import io.skillsync.aicore.embedding.EmbeddingModel;
import io.skillsync.aicore.labelling.Affine;
import io.skillsync.aicore.labelling.EncoderWeights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The numbers inside a shipped model: its matrices are kept in bytes with a scale per output, and
/// are read back as numbers.
public final class OnnxWeights {
    /// Queries, keys, values, attended, inner, outer.
    private static final int MATRICES_A_LAYER = 6;

    private final EmbeddingModel model;
    private final OnnxTensors tensors;

    private OnnxWeights(EmbeddingModel model, OnnxTensors tensors) {
        this.model = model;
        this.tensors = tensors;
    }

    /// The encoder of bge-small-en-v1.5.
    public static EncoderWeights bge() {
        try {
            var bytes = ShippedModel.BGE.bytes();
            var name = new EmbeddingModel(ShippedModel.BGE.id(), ContentHash.of(bytes));
            return new OnnxWeights(name, OnnxTensors.read(bytes)).encoder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EncoderWeights encoder() {
        var matrices = tensors.matrices();
        var layers = new ArrayList<EncoderWeights.Layer>();
        for (var i = 0; i < matrices.size() / MATRICES_A_LAYER; i++) {
            layers.add(
                    layer(
                            "encoder.layer." + i + ".",
                            matrices.subList(i * MATRICES_A_LAYER, (i + 1) * MATRICES_A_LAYER)));
        }
        return new EncoderWeights(
                model,
                steps("word"),
                positions(),
                norm("embeddings.LayerNorm"),
                List.copyOf(layers));
    }

    /// Every text is of the first segment type, so its vector belongs to all positions.
    private float[][] positions() {
        var positions = steps("position");
        var type = steps("token_type").row(0);
        var rows = new float[positions.rows()][];
        for (var row = 0; row < rows.length; row++) {
            rows[row] = positions.row(row);
            for (var i = 0; i < type.length; i++) {
                rows[row][i] += type[i];
            }
        }
        return rows;
    }

    private EncoderWeights.Steps steps(String kind) {
        var name = "embeddings." + kind + "_embeddings.weight";
        return new EncoderWeights.Steps(
                tensors.bytes(name + "_quantized"),
                tensors.whole(name + "_zero_point"),
                tensors.numbers(name + "_scale")[0]);
    }

    private EncoderWeights.Norm norm(String name) {
        return new EncoderWeights.Norm(
                tensors.numbers(name + ".weight"), tensors.numbers(name + ".bias"));
    }

    private EncoderWeights.Layer layer(String name, List<String> matrices) {
        var attention = name + "attention.";
        return new EncoderWeights.Layer(
                Affine.beside(
                        affine(matrices.get(0), attention + "self.query"),
                        affine(matrices.get(1), attention + "self.key"),
                        affine(matrices.get(2), attention + "self.value")),
                affine(matrices.get(3), attention + "output.dense"),
                norm(attention + "output.LayerNorm"),
                affine(matrices.get(4), name + "intermediate.dense"),
                affine(matrices.get(5), name + "output.dense"),
                norm(name + "output.LayerNorm"));
    }

    private Affine affine(String matrix, String biased) {
        for (var zero : tensors.bytes(matrix + "_zero_point")) {
            if (zero != 0) {
                throw new IllegalStateException("The steps of " + matrix + " do not count from 0.");
            }
        }
        return new Affine(
                tensors.bytes(matrix + "_quantized"),
                tensors.numbers(matrix + "_scale"),
                tensors.numbers(biased + ".bias"));
    }
}
