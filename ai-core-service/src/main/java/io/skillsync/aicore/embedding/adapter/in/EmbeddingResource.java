package io.skillsync.aicore.embedding.adapter.in;

import io.skillsync.aicore.Workers;
import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.embedding.EmbeddingModels;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The vector of a text, for a service that searches with it.
@Path("/internal/v1/embeddings")
@Tag(name = "Embeddings")
public class EmbeddingResource {
    private final EmbeddingModels models;
    private final Workers workers;

    EmbeddingResource(EmbeddingModels models, Workers workers) {
        this.models = models;
        this.workers = workers;
    }

    @POST
    @Operation(
            summary = "The vector of a text",
            description =
                    "Only vectors of one model can be compared: who holds vectors names their model. 404 when it is no longer served.")
    public Uni<Embedding> embed(@NotNull @Valid TextToEmbed body) {
        return workers.run(() -> models.byHash(body.modelHash()).embed(body.text()));
    }

    /// @param text cut at 256 tokens by the model
    /// @param modelHash SHA-256 of the wanted model's file; absent for the current model
    public record TextToEmbed(
            @NotBlank @Size(max = 4000) String text,
            @Pattern(regexp = "[0-9a-f]{64}") String modelHash) {}
}
