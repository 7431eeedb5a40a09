package io.skillsync.aicore.matching.adapter.in;

import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.matching.PostingCopy;
import io.skillsync.aicore.matching.Postings;
import io.skillsync.kernel.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
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
    public Uni<Embedding> vector(UUID postingId, int version) {
        return postings.version(postingId, version)
                .map(copy ->
                        copy.map(PostingCopy::vector)
                                .orElseThrow(() -> new NotFound("posting version")));
    }
}
