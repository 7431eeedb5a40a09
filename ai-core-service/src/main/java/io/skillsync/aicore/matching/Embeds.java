package io.skillsync.aicore.matching;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.embedding.EmbeddingModel;
import io.smallrye.mutiny.Uni;

/// Makes the vectors of documents with the current model, off the event loop.
public interface Embeds {
    EmbeddingModel model();

    Uni<DocumentVectors> of(ResumeDocument resume);

    Uni<DocumentVectors> of(PostingDocument posting);
}
