package io.skillsync.aicore.embedding;

/// Turns a text into a vector; synchronous and blocking, so it is called from a worker. The same
/// text gives the same bits, in any order and from any thread.
public interface Embedder {
    Embedding embed(String text);

    /// The same for a text that hardly comes again, such as a part of a sentence: nothing is
    /// remembered for it.
    default Embedding embedOnce(String text) {
        return embed(text);
    }

    /// Which model the vectors come from.
    EmbeddingModel model();
}
