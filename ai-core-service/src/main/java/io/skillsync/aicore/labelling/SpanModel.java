package io.skillsync.aicore.labelling;

import io.skillsync.aicore.embedding.EmbeddingModel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// What was learned about mentions of skills and knowledge, on top of an encoder.
///
/// @param encoder the model it was learned on
/// @param shapes a vector per shape of a word, told to the first adapted layer
/// @param adaptations of the encoder's last layers
/// @param head a row of weights per dimension of a state: three tags of skills, three of knowledge
/// @param bias of the tags
/// @param skill the chain over the first three tags; the two types are tagged apart, because one
///   may lie inside the other
public record SpanModel(
        EmbeddingModel encoder,
        float[][] shapes,
        List<Encoder.Adaptation> adaptations,
        float[][] head,
        float[] bias,
        TagChain skill,
        TagChain knowledge) {
    private static final String SHIPPED = "/labelling/spans.model";

    /// "SPAN", so that no other file is taken for one.
    private static final int MAGIC = 0x5350414E;

    /// Changes whenever the layout or the shapes do.
    private static final int FORMAT = 2;

    /// The model of the distribution.
    public static SpanModel shipped() {
        try (var in = SpanModel.class.getResourceAsStream(SHIPPED)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(OutputStream target) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(target))) {
            out.writeInt(MAGIC);
            out.writeInt(FORMAT);
            out.writeUTF(encoder.id());
            out.writeUTF(encoder.sha256());
            var numbers = new NumberOutput(out);
            numbers.rows(shapes);
            out.writeInt(adaptations.size());
            for (var adaptation : adaptations) {
                numbers.lowRank(adaptation.attention());
                numbers.lowRank(adaptation.attended());
                numbers.lowRank(adaptation.inner());
                numbers.lowRank(adaptation.outer());
            }
            numbers.rows(head);
            numbers.row(bias);
            numbers.chain(skill);
            numbers.chain(knowledge);
        }
    }

    public static SpanModel read(InputStream source) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(source))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("This is no span model.");
            }
            var format = in.readInt();
            if (format != FORMAT) {
                throw new IOException(
                        "The span model has format %d, not %d: train it again."
                                .formatted(format, FORMAT));
            }
            var encoder = new EmbeddingModel(in.readUTF(), in.readUTF());
            var numbers = new NumberInput(in);
            return new SpanModel(
                    encoder,
                    numbers.rows(),
                    adaptations(in.readInt(), numbers),
                    numbers.rows(),
                    numbers.row(),
                    numbers.chain(),
                    numbers.chain());
        }
    }

    private static List<Encoder.Adaptation> adaptations(int count, NumberInput numbers)
            throws IOException {
        var read = new ArrayList<Encoder.Adaptation>();
        for (var i = 0; i < count; i++) {
            read.add(
                    new Encoder.Adaptation(
                            numbers.lowRank(),
                            numbers.lowRank(),
                            numbers.lowRank(),
                            numbers.lowRank()));
        }
        return List.copyOf(read);
    }
}
