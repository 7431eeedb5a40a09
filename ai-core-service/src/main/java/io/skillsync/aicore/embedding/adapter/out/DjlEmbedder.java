package io.skillsync.aicore.embedding.adapter.out;

import ai.djl.MalformedModelException;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDList;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import io.skillsync.aicore.embedding.ContentHash;
import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.embedding.EmbeddingModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// A sentence model, by default the quantised all-MiniLM-L6-v2 from its resource jar, run by ONNX
/// Runtime through DJL, offline. One text at a time, unpadded, with one intra-op thread: the
/// vectors of a quantised model depend on what else is in the batch. Mean over the tokens, then
/// length one.
public final class DjlEmbedder implements Embedder, AutoCloseable {
    private static final String MODEL_ID = "all-minilm-l6-v2-q";
    private static final String MODEL_FILE = "all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER_FILE = "all-minilm-l6-v2-q-tokenizer.json";

    /// The model was trained on sentences; what stands behind 256 tokens is cut off.
    private static final int MAX_TOKENS = 256;

    private final ZooModel<NDList, NDList> model;
    private final HuggingFaceTokenizer tokenizer;
    private final EmbeddingModel name;
    private final BlockingQueue<Predictor<NDList, NDList>> predictors;

    private DjlEmbedder(
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

    /// The model that ships with the service.
    ///
    /// @param parallel how many texts may be embedded at the same time; one a core is the most that
    ///   pays
    public static DjlEmbedder load(int parallel) {
        try {
            return load(MODEL_ID, resource(MODEL_FILE), resource(TOKENIZER_FILE), parallel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A model of the operator's: `model.onnx` and `tokenizer.json` of a sentence model that takes
    /// the mean over its tokens and has 384 dimensions; the folder's name is the model's.
    public static DjlEmbedder load(Path folder, int parallel) {
        try {
            return load(
                    folder.getFileName().toString(),
                    Files.readAllBytes(folder.resolve("model.onnx")),
                    Files.readAllBytes(folder.resolve("tokenizer.json")),
                    parallel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DjlEmbedder load(String id, byte[] bytes, byte[] tokens, int parallel)
            throws IOException {
        // The engine would otherwise look for a newer native library on the network.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        try {
            var criteria =
                    Criteria.builder()
                            .setTypes(NDList.class, NDList.class)
                            .optEngine("OnnxRuntime")
                            .optModelPath(stored(bytes))
                            .optTranslator(new NoopTranslator())
                            .optOption("intraOpNumThreads", "1")
                            .optOption("interOpNumThreads", "1")
                            .build();
            var tokenizer =
                    HuggingFaceTokenizer.newInstance(
                            new ByteArrayInputStream(tokens),
                            Map.of(
                                    "padding",
                                    "false",
                                    "truncation",
                                    "true",
                                    "maxLength",
                                    String.valueOf(MAX_TOKENS)));
            var name = new EmbeddingModel(id, ContentHash.of(bytes));
            return new DjlEmbedder(criteria.loadModel(), tokenizer, name, parallel);
        } catch (ModelNotFoundException | MalformedModelException e) {
            throw new IllegalStateException(
                    "The embedding model %s cannot be loaded.".formatted(id), e);
        }
    }

    private static byte[] resource(String file) throws IOException {
        try (InputStream in = DjlEmbedder.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("The distribution lacks " + file + ".");
            }
            return in.readAllBytes();
        }
    }

    private static Path stored(byte[] bytes) throws IOException {
        var folder = Files.createTempDirectory("skillsync-model");
        var file = folder.resolve(MODEL_FILE);
        Files.write(file, bytes);
        file.toFile().deleteOnExit();
        folder.toFile().deleteOnExit();
        return file;
    }

    @Override
    public Embedding embed(String text) {
        var encoding = tokenizer.encode(text);
        Predictor<NDList, NDList> predictor = null;
        try {
            predictor = predictors.take();
            return new Embedding(
                    meanOfTokens(predictor, encoding.getIds(), encoding.getAttentionMask()),
                    name.id(),
                    name.sha256());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "Interrupted while waiting for the embedding model.", e);
        } catch (TranslateException e) {
            throw new IllegalStateException("The embedding model failed.", e);
        } finally {
            if (predictor != null) {
                predictors.add(predictor);
            }
        }
    }

    private float[] meanOfTokens(Predictor<NDList, NDList> predictor, long[] ids, long[] mask)
            throws TranslateException {
        try (var manager = model.getNDManager().newSubManager()) {
            var input =
                    new NDList(
                            named(manager.create(new long[][] {ids}), "input_ids"),
                            named(manager.create(new long[][] {mask}), "attention_mask"),
                            named(
                                    manager.create(new long[][] {new long[ids.length]}),
                                    "token_type_ids"));
            try (var output = predictor.predict(input)) {
                return unitMean(output.get(0).toFloatArray(), ids.length);
            }
        }
    }

    private static ai.djl.ndarray.NDArray named(ai.djl.ndarray.NDArray array, String tensor) {
        array.setName(tensor);
        return array;
    }

    /// The mean over the tokens, scaled to length one.
    private static float[] unitMean(float[] states, int tokens) {
        var sums = new double[Embedding.DIMENSIONS];
        for (var token = 0; token < tokens; token++) {
            for (var i = 0; i < sums.length; i++) {
                sums[i] += states[token * sums.length + i];
            }
        }
        var square = 0.0;
        for (var sum : sums) {
            square += sum * sum;
        }
        var length = Math.sqrt(square);
        var vector = new float[sums.length];
        for (var i = 0; i < sums.length; i++) {
            vector[i] = (float) (sums[i] / length);
        }
        return vector;
    }

    @Override
    public EmbeddingModel model() {
        return name;
    }

    @Override
    public void close() {
        predictors.forEach(Predictor::close);
        tokenizer.close();
        model.close();
    }
}
