package io.skillsync.aicore.matching.adapter.out;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.reactive.filter.OidcClientRequestReactiveFilter;
import io.skillsync.aicore.Workers;
import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.embedding.EmbeddingModels;
import io.skillsync.aicore.matching.Discovery;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.PublishedVersions;
import io.skillsync.aicore.matching.ResumeCopy;
import io.skillsync.aicore.matching.ScoredContent;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The services next door: versions by id from those that own them, discovery from search.
@ApplicationScoped
class Neighbours implements PublishedVersions, Discovery {
    private final CareerforgeClient careerforge;
    private final TalenthubClient talenthub;
    private final SearchClient search;
    private final EmbeddingModels models;
    private final Workers workers;

    Neighbours(
            @RestClient CareerforgeClient careerforge,
            @RestClient TalenthubClient talenthub,
            @RestClient SearchClient search,
            EmbeddingModels models,
            Workers workers) {
        this.careerforge = careerforge;
        this.talenthub = talenthub;
        this.search = search;
        this.models = models;
        this.workers = workers;
    }

    @Override
    public Uni<Optional<PostingDocument>> posting(UUID posting, int version) {
        return orGone(talenthub.posting(posting, version));
    }

    @Override
    public Uni<Optional<PublishedResume>> resume(UUID resume, int version) {
        return orGone(careerforge.resume(resume, version));
    }

    /// Search is asked once for every model that is served, because after a change of the model its
    /// index holds vectors of both for a while; the answers are taken in turn.
    @Override
    public Uni<List<UUID>> postingsNear(ResumeCopy resume, int limit) {
        return Multi.createFrom()
                .iterable(models.served())
                .onItem()
                .transformToUniAndConcatenate(model -> vector(resume, model))
                .onItem()
                .transformToUniAndConcatenate(vector -> nearest(vector, limit))
                .collect()
                .asList()
                .map(lists -> inTurn(lists, limit));
    }

    private Uni<Embedding> vector(ResumeCopy resume, Embedder model) {
        return resume.vector().modelHash().equals(model.model().sha256())
                ? Uni.createFrom().item(resume.vector())
                : workers.run(() -> model.embed(ScoredContent.text(resume.document())));
    }

    private Uni<List<UUID>> nearest(Embedding vector, int limit) {
        return search.nearest(new Neighbourhood(vector.vector(), vector.modelHash(), limit))
                .map(found -> found.items().stream().map(Neighbour::postingId).toList())
                .onFailure()
                .transform(_ ->
                        new Unavailable(
                                "discovery.unavailable",
                                "Postings cannot be searched just now; try again shortly."));
    }

    private static List<UUID> inTurn(List<List<UUID>> lists, int limit) {
        var found = new LinkedHashSet<UUID>();
        for (var place = 0; place < limit; place++)
            for (var list : lists) if (place < list.size()) found.add(list.get(place));
        return found.stream().limit(limit).toList();
    }

    private static <T> Uni<Optional<T>> orGone(Uni<T> answer) {
        return answer.map(Optional::of)
                .onFailure(failure ->
                        failure instanceof WebApplicationException told
                                && told.getResponse().getStatus() == 404)
                .recoverWithItem(Optional.empty());
    }

    record Neighbourhood(float[] vector, String modelHash, int limit) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Neighbour(UUID postingId) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(List<Neighbour> items) {}

    @RegisterRestClient(configKey = "careerforge")
    @RegisterProvider(OidcClientRequestReactiveFilter.class)
    @Path("/internal/v1/resumes")
    interface CareerforgeClient {
        @GET
        @Path("/{resume}/versions/{version}")
        Uni<PublishedResume> resume(UUID resume, int version);
    }

    @RegisterRestClient(configKey = "talenthub")
    @RegisterProvider(OidcClientRequestReactiveFilter.class)
    @Path("/internal/v1/postings")
    interface TalenthubClient {
        @GET
        @Path("/{posting}/versions/{version}")
        Uni<PostingDocument> posting(UUID posting, int version);
    }

    @RegisterRestClient(configKey = "search")
    @RegisterProvider(OidcClientRequestReactiveFilter.class)
    @Path("/internal/v1/postings/nearest")
    interface SearchClient {
        @POST
        Uni<Found> nearest(Neighbourhood neighbourhood);
    }
}
