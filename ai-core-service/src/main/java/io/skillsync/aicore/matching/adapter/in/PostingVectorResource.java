package io.skillsync.aicore.matching.adapter.in;

import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.matching.PostingCopy;
import io.skillsync.aicore.matching.Postings;
import io.skillsync.aicore.matching.VersionRef;
import io.skillsync.kernel.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The vector of a posting version, for the service that searches with it.
@Path("/internal/v1/postings")
@Tag(name = "Embeddings")
public class PostingVectorResource {
    private final Postings postings;

    PostingVectorResource(Postings postings) {
        this.postings = postings;
    }

    @GET
    @Path("/{postingId}/versions/{version}/vector")
    @Operation(
            summary = "The vector of a posting version",
            description =
                    "Of the named model, where it serves; else the current model's, or a former one's until that has arrived.")
    public Uni<Embedding> vector(
            UUID postingId,
            int version,
            @QueryParam("modelHash") @Pattern(regexp = "[0-9a-f]{64}") String modelHash) {
        var found =
                modelHash == null
                        ? postings.version(postingId, version)
                                .map(copy -> copy.map(PostingCopy::vector))
                        : postings.vector(new VersionRef(postingId, version), modelHash);
        return found.map(vector -> vector.orElseThrow(() -> new NotFound("vector")));
    }
}
