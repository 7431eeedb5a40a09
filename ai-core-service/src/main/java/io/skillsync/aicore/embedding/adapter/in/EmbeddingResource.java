package io.skillsync.aicore.embedding.adapter.in;

import io.skillsync.aicore.Workers;
import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.Embedding;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The vector of a text, for a service that searches with it.
@Path("/internal/v1/embeddings")
@Tag(name = "Embeddings")
public class EmbeddingResource {
    private final Embedder embedder;
    private final Workers workers;

    EmbeddingResource(Embedder embedder, Workers workers) {
        this.embedder = embedder;
        this.workers = workers;
    }

    @POST
    public Uni<Embedding> embed(@NotNull @Valid TextToEmbed body) {
        return workers.run(() -> embedder.embed(body.text()));
    }

    /// @param text cut at 256 tokens by the model
    public record TextToEmbed(@NotBlank @Size(max = 4000) String text) {}
}
