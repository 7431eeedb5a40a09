package io.skillsync.aicore.matching.adapter.out;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.reactive.filter.OidcClientRequestReactiveFilter;
import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.Workers;
import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.matching.Discovery;
import io.skillsync.aicore.matching.PostingCopy;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.PublishedVersions;
import io.skillsync.aicore.matching.ResumeCopy;
import io.skillsync.aicore.matching.ScoredContent;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
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
    private final Embedder embedder;
    private final Workers workers;

    Neighbours(
            @RestClient CareerforgeClient careerforge,
            @RestClient TalenthubClient talenthub,
            @RestClient SearchClient search,
            Embedder embedder,
            Workers workers) {
        this.careerforge = careerforge;
        this.talenthub = talenthub;
        this.search = search;
        this.embedder = embedder;
        this.workers = workers;
    }

    @Override
    public Uni<Optional<PostingDocument>> posting(UUID posting, int version) {
        return orGone(talenthub.posting(posting, version));
    }

    @Override
    public Uni<Optional<ResumeCopy>> resume(UUID resume, int version) {
        return orGone(careerforge.resume(resume, version))
                .chain(found ->
                        found.map(this::embedded)
                                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    @Override
    public Uni<PostingCopy> embedded(PostingDocument posting) {
        return workers.run(
                () -> new PostingCopy(posting, embedder.embed(ScoredContent.text(posting))));
    }

    @Override
    public Uni<List<UUID>> postingsNear(Embedding vector, int limit) {
        return search.nearest(new Neighbourhood(vector.vector(), limit))
                .map(found -> found.items().stream().map(Neighbour::postingId).toList())
                .onFailure()
                .transform(_ ->
                        new Unavailable(
                                "discovery.unavailable",
                                "Postings cannot be searched just now; try again shortly."));
    }

    private Uni<Optional<ResumeCopy>> embedded(PublishedResume resume) {
        return workers.run(() ->
                Optional.of(
                        new ResumeCopy(
                                resume.resumeId(),
                                resume.version(),
                                new PersonId(resume.ownerId()),
                                resume.hash(),
                                resume.document(),
                                embedder.embed(ScoredContent.text(resume.document())))));
    }

    private static <T> Uni<Optional<T>> orGone(Uni<T> answer) {
        return answer.map(Optional::of)
                .onFailure(failure ->
                        failure instanceof WebApplicationException told
                                && told.getResponse().getStatus() == 404)
                .recoverWithItem(Optional.empty());
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PublishedResume(
            UUID resumeId, UUID ownerId, int version, String hash, ResumeDocument document) {}

    record Neighbourhood(float[] vector, int limit) {}

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
