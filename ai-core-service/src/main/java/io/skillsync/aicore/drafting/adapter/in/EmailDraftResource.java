package io.skillsync.aicore.drafting.adapter.in;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.drafting.DraftEmails;
import io.skillsync.aicore.drafting.EmailPurpose;
import io.skillsync.aicore.drafting.EmailWriter.Email;
import io.skillsync.aicore.drafting.Fact;
import io.skillsync.aicore.drafting.Letter.LetterSentence;
import io.skillsync.aicore.drafting.LetterBrief;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.service.identity.ActingPerson;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Drafts of e-mails for the service that keeps them.
@Path("/internal/v1/drafts/emails")
@Tag(name = "Drafts")
public class EmailDraftResource {
    private final DraftEmails draft;

    EmailDraftResource(DraftEmails draft) {
        this.draft = draft;
    }

    @POST
    @Operation(summary = "Writes a short e-mail whose every claim rests on the resume")
    public Uni<EmailDraft> email(@NotNull @Valid EmailRequest body) {
        ActingPerson.is(body.ownerId());
        return draft.draft(
                        body.requestId(),
                        new PersonId(body.ownerId()),
                        new LetterBrief(body.candidateName(), body.resume(), body.posting(), null),
                        body.purpose(),
                        body.recipient())
                .map(EmailDraft::of);
    }

    /// @param requestId names the act; the event about it carries the same
    /// @param posting the opening; of one that is not on the platform title and organization do
    /// @param recipient the name to greet, where it is known
    public record EmailRequest(
            @NotNull UUID requestId,
            @NotNull UUID ownerId,
            @Size(max = 255) String candidateName,
            @NotNull ResumeDocument resume,
            @NotNull PostingDocument posting,
            @NotNull EmailPurpose purpose,
            @Size(max = 200) String recipient) {}

    /// A draft; each sentence with the facts that it rests on.
    public record EmailDraft(
            String subject,
            String text,
            List<LetterSentence> sentences,
            List<Fact> facts,
            String engine) {
        static EmailDraft of(Email email) {
            return new EmailDraft(
                    email.subject(),
                    email.body().text(),
                    email.body().sentences(),
                    email.body().facts(),
                    email.body().engine());
        }
    }
}
