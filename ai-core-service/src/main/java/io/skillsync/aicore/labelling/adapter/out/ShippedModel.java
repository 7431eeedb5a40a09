package io.skillsync.aicore.labelling.adapter.out;

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

    String modelFile() {
        return id + ".onnx";
    }

    String tokenizerFile() {
        return id + "-tokenizer.json";
    }
}
