package io.skillsync.aicore.labelling.adapter.out;

import java.io.IOException;

/// A model in one of the resource jars of the distribution.
enum ShippedModel {
    MINILM("all-minilm-l6-v2-q"),
    BGE("bge-small-en-v1.5-q");

    private final String id;

    ShippedModel(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    byte[] bytes() throws IOException {
        return resource(modelFile());
    }

    byte[] tokenizer() throws IOException {
        return resource(tokenizerFile());
    }

    private static byte[] resource(String file) throws IOException {
        try (var in = ShippedModel.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("The distribution lacks " + file + ".");
            }
            return in.readAllBytes();
        }
    }

    String modelFile() {
        return id + ".onnx";
    }

    private String tokenizerFile() {
        return id + "-tokenizer.json";
    }
}
