package io.skillsync.careerforge.letter.adapter.out;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.reactive.filter.OidcClientRequestReactiveFilter;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.skillsync.careerforge.RemoteAnswers;
import io.skillsync.careerforge.letter.LetterDraft;
import io.skillsync.careerforge.letter.LetterTone;
import io.skillsync.careerforge.letter.Vacancy;
import io.skillsync.careerforge.resume.ResumeDocument;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// The writer at ai-core.
@RegisterRestClient(configKey = "ai-core")
@RegisterProvider(OidcClientRequestReactiveFilter.class)
@Path("/internal/v1/drafts/letters")
interface WriterClient {
    @POST
    Uni<LetterDraft> draft(NewDraft draft);

    @ClientObjectMapper
    static ObjectMapper tolerant(ObjectMapper strict) {
        return RemoteAnswers.tolerant(strict);
    }

    record NewDraft(
            UUID requestId,
            UUID ownerId,
            String candidateName,
            ResumeDocument resume,
            PostingVersion posting,
            LetterTone tone) {}

    /// What the writer needs of a posting; an opening elsewhere is told in the same words.
    record PostingVersion(
            UUID id,
            int version,
            String hash,
            String organizationName,
            String title,
            String description,
            String employmentType,
            String workMode,
            String location,
            List<String> skillsRequired,
            List<String> skillsPreferred) {
        static PostingVersion of(Vacancy vacancy) {
            return new PostingVersion(
                    vacancy.posting(),
                    vacancy.postingVersion(),
                    vacancy.postingHash(),
                    vacancy.company(),
                    vacancy.title(),
                    vacancy.description() == null ? "" : vacancy.description(),
                    vacancy.employmentType(),
                    vacancy.workMode(),
                    vacancy.location(),
                    vacancy.skillsRequired(),
                    vacancy.skillsPreferred());
        }
    }
}
