package io.skillsync.careerforge.opportunity.adapter.out;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.reactive.filter.OidcClientRequestReactiveFilter;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.skillsync.careerforge.RemoteAnswers;
import io.skillsync.careerforge.opportunity.Pay;
import io.skillsync.careerforge.resume.ResumeDocument;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// The employer's side: postings to read, applications to hand in.
@RegisterRestClient(configKey = "talenthub")
@RegisterProvider(OidcClientRequestReactiveFilter.class)
@Path("/internal/v1")
interface TalentHubClient {
    @GET
    @Path("/postings/{id}")
    Uni<PostingAnswer> posting(UUID id);

    @PUT
    @Path("/applications/{id}")
    Uni<Response> submit(UUID id, NewApplication application);

    @POST
    @Path("/applications/{id}/withdrawal")
    Uni<Response> withdraw(UUID id, SeekersWord word);

    @POST
    @Path("/applications/{id}/offer-acceptance")
    Uni<Response> acceptOffer(UUID id, SeekersWord word);

    @POST
    @Path("/applications/{id}/offer-decline")
    Uni<Response> declineOffer(UUID id, SeekersWord word);

    @ClientObjectMapper
    static ObjectMapper tolerant(ObjectMapper strict) {
        return RemoteAnswers.tolerant(strict);
    }

    /// The part of a posting that is copied; kinds are texts, because the other side may know more
    /// of them.
    record PostingAnswer(
            UUID id,
            int version,
            String hash,
            String organizationName,
            String title,
            String description,
            String employmentType,
            String workMode,
            String location,
            Pay pay,
            List<String> skillsRequired,
            List<String> skillsPreferred,
            String status,
            Instant validThrough) {}

    record NewApplication(
            UUID postingId,
            UUID seekerId,
            Candidate candidate,
            UUID resumeId,
            int resumeVersion,
            String resumeHash,
            UUID resumeFileId,
            ResumeDocument resume,
            Letter letter,
            String method,
            Instant submittedAt) {}

    record Candidate(String name, String email) {}

    record Letter(UUID id, String text) {}

    /// @param reason left out where none was given
    record SeekersWord(UUID seekerId, String reason) {}
}
