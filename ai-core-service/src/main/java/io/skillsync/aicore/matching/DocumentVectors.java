package io.skillsync.aicore.matching;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.embedding.KnownVectors;

/// What is embedded of a document version.
///
/// @param whole stands for the document in a search
/// @param pieces what its scores are made from
public record DocumentVectors(Embedding whole, KnownVectors pieces) {
    public static DocumentVectors of(
            ResumeDocument resume, MatchingEngine engine, Embedder embedder) {
        return new DocumentVectors(
                embedder.embed(ScoredContent.text(resume)),
                KnownVectors.of(embedder, engine.texts(resume)));
    }

    public static DocumentVectors of(
            PostingDocument posting, MatchingEngine engine, Embedder embedder) {
        return new DocumentVectors(
                embedder.embed(ScoredContent.text(posting)),
                KnownVectors.of(embedder, engine.texts(posting)));
    }
}
