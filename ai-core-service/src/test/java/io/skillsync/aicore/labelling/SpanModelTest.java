package io.skillsync.aicore.labelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.embedding.EmbeddingModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanModelTest {
    private static byte[] written() throws IOException {
        var learned = new LowRank(4, new float[] {1, 2, 3, 4}, new float[] {0.5f, -0.5f});
        var chain = new TagChain(new float[] {0, 1, 2}, new float[3][3]);
        var model =
                new SpanModel(
                        new EmbeddingModel("some-encoder", "abc"),
                        new float[][] {{1, 2}},
                        List.of(new Encoder.Adaptation(learned, learned, learned, learned)),
                        new float[][] {{3}, {4}},
                        new float[] {-0.25f},
                        chain,
                        chain);
        var bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }

    private static SpanModel read(byte[] bytes) throws IOException {
        return SpanModel.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void a_model_reads_back_what_it_wrote() throws IOException {
        var read = read(written());
        assertThat(read.encoder()).isEqualTo(new EmbeddingModel("some-encoder", "abc"));
        assertThat(read.shapes()).isDeepEqualTo(new float[][] {{1, 2}});
        assertThat(read.adaptations()).hasSize(1);
        assertThat(read.adaptations().getFirst().outer().down()).containsExactly(1, 2, 3, 4);
        assertThat(read.adaptations().getFirst().inner().up()).containsExactly(0.5f, -0.5f);
        assertThat(read.head()).isDeepEqualTo(new float[][] {{3}, {4}});
        assertThat(read.bias()).containsExactly(-0.25f);
        assertThat(read.knowledge().start()).containsExactly(0, 1, 2);
        var again = new ByteArrayOutputStream();
        read.write(again);
        assertThat(again.toByteArray()).isEqualTo(written());
    }

    @Test
    void other_files_are_refused() throws IOException {
        var other = "a file of something else".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(other)).hasMessage("This is no span model.");
        var older = written();
        older[7] = 1;
        assertThatThrownBy(() -> read(older))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("format 1")
                .hasMessageContaining("train it again");
        var cut = Arrays.copyOf(written(), written().length - 1);
        assertThatThrownBy(() -> read(cut)).isInstanceOf(EOFException.class);
    }
}
