package io.skillsync.aicore.embedding.adapter.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.skillsync.aicore.embedding.Embedding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DjlEmbedderTest {
    private static DjlEmbedder embedder;

    @BeforeAll
    static void load() {
        embedder = DjlEmbedder.load(2);
    }

    @AfterAll
    static void close() {
        embedder.close();
    }

    @Test
    void vectors_have_length_one_and_name_their_model() {
        var embedding = embedder.embed("Registered nurse in intensive care");
        assertThat(embedding.closeness(embedding)).isCloseTo(1, within(1e-6));
        assertThat(embedding.modelHash()).hasSize(64).isEqualTo(embedder.model().sha256());
    }

    @Test
    void meaning_is_close_without_common_words() {
        var wanted = embedder.embed("Software developer for the Java platform");
        assertThat(wanted.closeness(embedder.embed("JVM engineer")))
                .isGreaterThan(wanted.closeness(embedder.embed("Pastry cook")) + 0.2);
    }

    @Test
    void the_same_text_gives_the_same_bits_from_two_threads_and_after_other_texts()
            throws Exception {
        var text = "Led the migration of a payment platform from one data centre to three";
        var alone = embedder.embed(text);
        embedder.embed(
                "something else, much longer than the first text, to move the model's buffers about");
        Callable<Embedding> again = () -> embedder.embed(text);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var result : threads.invokeAll(List.of(again, again, again, again))) {
                assertThat(result.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void a_text_beyond_the_limit_is_cut_not_refused() {
        assertThat(embedder.embed("word ".repeat(2000)).vector()).hasSize(Embedding.DIMENSIONS);
    }

    @Test
    void a_model_from_a_folder_is_named_by_it_and_answers_as_itself(@TempDir Path folder)
            throws IOException {
        var named = Files.createDirectory(folder.resolve("our-own-model"));
        copy("all-minilm-l6-v2-q.onnx", named.resolve("model.onnx"));
        copy("all-minilm-l6-v2-q-tokenizer.json", named.resolve("tokenizer.json"));
        try (var own = DjlEmbedder.load(named, 1)) {
            assertThat(own.model().id()).isEqualTo("our-own-model");
            assertThat(own.model().sha256()).isEqualTo(embedder.model().sha256());
            assertThat(own.embed("night nurse").vector())
                    .isEqualTo(embedder.embed("night nurse").vector());
        }
    }

    @Test
    void a_folder_without_a_model_is_told_at_the_start(@TempDir Path folder) {
        assertThatThrownBy(() -> DjlEmbedder.load(folder, 1))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("model.onnx");
    }

    private static void copy(String resource, Path to) throws IOException {
        try (var in = DjlEmbedder.class.getClassLoader().getResourceAsStream(resource)) {
            Files.copy(in, to);
        }
    }
}
