package io.skillsync.careerforge.letter.adapter.out;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.reactive.filter.OidcClientRequestReactiveFilter;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.skillsync.careerforge.RemoteAnswers;
import io.skillsync.careerforge.letter.EmailPurpose;
import io.skillsync.careerforge.letter.LetterDraft.Fact;
import io.skillsync.careerforge.letter.LetterDraft.Sentence;
import io.skillsync.careerforge.letter.adapter.out.WriterClient.PostingVersion;
import io.skillsync.careerforge.resume.ResumeDocument;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// The writer of e-mails at ai-core; both services call the purposes by the same names.
@RegisterRestClient(configKey = "ai-core")
@RegisterProvider(OidcClientRequestReactiveFilter.class)
@Path("/internal/v1/drafts/emails")
interface EmailWriterClient {
    @POST
    Uni<WrittenEmail> draft(NewEmail email);

    @ClientObjectMapper
    static ObjectMapper tolerant(ObjectMapper strict) {
        return RemoteAnswers.tolerant(strict);
    }

    record NewEmail(
            UUID requestId,
            UUID ownerId,
            String candidateName,
            ResumeDocument resume,
            PostingVersion posting,
            EmailPurpose purpose,
            String recipient) {}

    record WrittenEmail(
            String subject,
            String text,
            List<Sentence> sentences,
            List<Fact> facts,
            String engine) {}
}
