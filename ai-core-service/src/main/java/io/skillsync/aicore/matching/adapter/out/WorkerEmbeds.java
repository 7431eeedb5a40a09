package io.skillsync.aicore.matching.adapter.out;

import io.skillsync.aicore.Workers;
import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.EmbeddingModel;
import io.skillsync.aicore.matching.DocumentVectors;
import io.skillsync.aicore.matching.Embeds;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.matching.PostingDocument;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// Embeds on a worker.
@Singleton
class WorkerEmbeds implements Embeds {
    private final MatchingEngine engine;
    private final Embedder embedder;
    private final Workers workers;

    WorkerEmbeds(MatchingEngine engine, Embedder embedder, Workers workers) {
        this.engine = engine;
        this.embedder = embedder;
        this.workers = workers;
    }

    @Override
    public EmbeddingModel model() {
        return embedder.model();
    }

    @Override
    public Uni<DocumentVectors> of(ResumeDocument resume) {
        return workers.run(() -> DocumentVectors.of(resume, engine, embedder));
    }

    @Override
    public Uni<DocumentVectors> of(PostingDocument posting) {
        return workers.run(() -> DocumentVectors.of(posting, engine, embedder));
    }
}
