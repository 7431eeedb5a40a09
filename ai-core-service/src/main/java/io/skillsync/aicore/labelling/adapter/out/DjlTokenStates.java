package io.skillsync.aicore.labelling.adapter.out;

import ai.djl.MalformedModelException;
import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import io.skillsync.aicore.embedding.ContentHash;
import io.skillsync.aicore.embedding.EmbeddingModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// The last hidden states of a shipped model, token by token: one text at a time, unpadded, one
/// thread a predictor, so that a text's states never depend on other texts.
final class DjlTokenStates implements AutoCloseable {
    /// Both models were trained on passages; what stands behind 256 tokens is cut off.
    private static final int MAX_TOKENS = 256;

    private final ZooModel<NDList, NDList> model;
    private final HuggingFaceTokenizer tokenizer;
    private final EmbeddingModel name;
    private final BlockingQueue<Predictor<NDList, NDList>> predictors;

    private DjlTokenStates(
            ZooModel<NDList, NDList> model,
            HuggingFaceTokenizer tokenizer,
            EmbeddingModel name,
            int parallel) {
        this.model = model;
        this.tokenizer = tokenizer;
        this.name = name;
        this.predictors = new ArrayBlockingQueue<>(parallel);
        for (var i = 0; i < parallel; i++) {
            predictors.add(model.newPredictor());
        }
    }

    /// @param parallel how many texts may be read at the same time; one a core is the most that
    ///   pays
    static DjlTokenStates load(ShippedModel shipped, int parallel) {
        // The engine would otherwise look for a newer native library on the network.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        try {
            var bytes = shipped.bytes();
            var criteria =
                    Criteria.builder()
                            .setTypes(NDList.class, NDList.class)
                            .optEngine("OnnxRuntime")
                            .optModelPath(stored(shipped, bytes))
                            .optTranslator(new NoopTranslator())
                            .optOption("intraOpNumThreads", "1")
                            .optOption("interOpNumThreads", "1")
                            .build();
            var options =
                    Map.of(
                            "padding",
                            "false",
                            "truncation",
                            "true",
                            "maxLength",
                            String.valueOf(MAX_TOKENS));
            var tokenizer =
                    HuggingFaceTokenizer.newInstance(
                            new ByteArrayInputStream(shipped.tokenizer()), options);
            var name = new EmbeddingModel(shipped.id(), ContentHash.of(bytes));
            return new DjlTokenStates(criteria.loadModel(), tokenizer, name, parallel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ModelNotFoundException | MalformedModelException e) {
            throw new IllegalStateException(
                    "The model %s cannot be loaded.".formatted(shipped.id()), e);
        }
    }

    private static Path stored(ShippedModel shipped, byte[] bytes) throws IOException {
        var folder = Files.createTempDirectory("skillsync-labels");
        var file = Files.write(folder.resolve(shipped.modelFile()), bytes);
        // Deleted in reverse order: the file goes before its folder.
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return file;
    }

    EmbeddingModel name() {
        return name;
    }

    /// A text's states, those of the special tokens included, one after the other.
    float[] of(String text) {
        var encoding = tokenizer.encode(text);
        Predictor<NDList, NDList> predictor = null;
        try {
            predictor = predictors.take();
            return states(predictor, encoding);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the model.", e);
        } catch (TranslateException e) {
            throw new IllegalStateException("The model %s failed.".formatted(name.id()), e);
        } finally {
            if (predictor != null) {
                predictors.add(predictor);
            }
        }
    }

    private float[] states(Predictor<NDList, NDList> predictor, Encoding encoding)
            throws TranslateException {
        try (var memory = model.getNDManager().newSubManager()) {
            var ids = encoding.getIds();
            var input =
                    new NDList(
                            named(memory.create(new long[][] {ids}), "input_ids"),
                            named(
                                    memory.create(new long[][] {encoding.getAttentionMask()}),
                                    "attention_mask"),
                            named(
                                    memory.create(new long[][] {new long[ids.length]}),
                                    "token_type_ids"));
            try (var output = predictor.predict(input)) {
                return output.get(0).toFloatArray();
            }
        }
    }

    private static NDArray named(NDArray array, String tensor) {
        array.setName(tensor);
        return array;
    }

    @Override
    public void close() {
        predictors.forEach(Predictor::close);
        tokenizer.close();
        model.close();
    }
}
