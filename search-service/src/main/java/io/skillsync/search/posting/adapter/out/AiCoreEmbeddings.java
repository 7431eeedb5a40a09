package io.skillsync.search.posting.adapter.out;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.skillsync.search.posting.Embeddings;
import io.skillsync.search.posting.PostingId;
import io.skillsync.search.posting.Vector;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Vectors from ai-core.
@ApplicationScoped
class AiCoreEmbeddings implements Embeddings {
    private static final int NONE_YET = 404;

    private final AiCoreApi aiCore;

    AiCoreEmbeddings(@RestClient AiCoreApi aiCore) {
        this.aiCore = aiCore;
    }

    @Override
    public Uni<Vector> of(String text, Optional<String> model) {
        return aiCore.embed(new Text(text, model.orElse(null))).map(Embedding::toVector);
    }

    @Override
    public Uni<Optional<Vector>> of(PostingId posting, int version) {
        return aiCore.vector(posting.value(), version)
                .map(found -> Optional.of(found.toVector()))
                .onFailure(AiCoreEmbeddings::isNoneYet)
                .recoverWithItem(Optional.empty());
    }

    private static boolean isNoneYet(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() == NONE_YET;
    }

    /// What ai-core offers to other services.
    @RegisterRestClient(configKey = "ai-core")
    @OidcClientFilter
    @Path("/internal/v1")
    interface AiCoreApi {
        @POST
        @Path("/embeddings")
        Uni<Embedding> embed(Text text);

        @GET
        @Path("/postings/{id}/versions/{version}/vector")
        Uni<Embedding> vector(@PathParam("id") UUID id, @PathParam("version") int version);
    }

    record Text(String text, String modelHash) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Embedding(List<Float> vector, String modelHash) {
        Vector toVector() {
            return new Vector(vector, modelHash);
        }
    }
}
