package io.skillsync.aicore.labelling;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// What was learned about mentions of skills and knowledge: how token vectors are scaled, and one
/// layer per span type. The two are tagged apart, because one may lie inside the other.
public final class SpanModel {
    private static final String SHIPPED = "/labelling/spans.model.gz";

    /// Changes whenever the features or the layout do.
    private static final int FORMAT = 1;

    private final float[][] scaling;
    private final SpanLayer skill;
    private final SpanLayer knowledge;

    /// @param scaling the mean and the divisor of each dimension of a token's vector
    public SpanModel(float[][] scaling, SpanLayer skill, SpanLayer knowledge) {
        this.scaling = scaling;
        this.skill = skill;
        this.knowledge = knowledge;
    }

    /// The model of the distribution.
    public static SpanModel shipped() {
        try (var in = SpanModel.class.getResourceAsStream(SHIPPED)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The spans of a sentence, in order of their beginnings.
    public List<Span> spans(List<String> tokens, float[][] vectors) {
        var features = SpanFeatures.of(tokens);
        var scaled = scaled(vectors);
        var spans = new ArrayList<>(SpanLayer.spans(skill.tags(features, scaled), SpanType.SKILL));
        spans.addAll(SpanLayer.spans(knowledge.tags(features, scaled), SpanType.KNOWLEDGE));
        spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        return List.copyOf(spans);
    }

    int dimensions() {
        return scaling[0].length;
    }

    private float[][] scaled(float[][] vectors) {
        var scaled = new float[vectors.length][dimensions()];
        for (var i = 0; i < vectors.length; i++) {
            for (var d = 0; d < scaled[i].length; d++) {
                scaled[i][d] = (vectors[i][d] - scaling[0][d]) / scaling[1][d];
            }
        }
        return scaled;
    }

    public void write(OutputStream target) throws IOException {
        try (var out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(target)))) {
            out.writeInt(FORMAT);
            writeRows(out, scaling);
            skill.write(out);
            knowledge.write(out);
        }
    }

    static SpanModel read(InputStream source) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(source)))) {
            var format = in.readInt();
            if (format != FORMAT) {
                throw new IOException(
                        "The span model has format %d, not %d: train it again."
                                .formatted(format, FORMAT));
            }
            return new SpanModel(readRows(in), SpanLayer.read(in), SpanLayer.read(in));
        }
    }

    static void writeRows(DataOutput out, float[][] rows) throws IOException {
        out.writeInt(rows.length);
        for (var row : rows) {
            out.writeInt(row.length);
            for (var value : row) {
                out.writeFloat(value);
            }
        }
    }

    static float[][] readRows(DataInput in) throws IOException {
        var rows = new float[in.readInt()][];
        for (var i = 0; i < rows.length; i++) {
            rows[i] = new float[in.readInt()];
            for (var j = 0; j < rows[i].length; j++) {
                rows[i][j] = in.readFloat();
            }
        }
        return rows;
    }
}
