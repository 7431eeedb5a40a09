package io.skillsync.careerforge.letter.adapter.out;

import io.skillsync.careerforge.RemoteAnswers;
import io.skillsync.careerforge.letter.EmailDrafts;
import io.skillsync.careerforge.letter.LetterDraft;
import io.skillsync.careerforge.letter.adapter.out.EmailWriterClient.NewEmail;
import io.skillsync.careerforge.letter.adapter.out.WriterClient.PostingVersion;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Has ai-core write e-mails.
@ApplicationScoped
class AiCoreEmailDrafts implements EmailDrafts {
    private final EmailWriterClient writer;

    AiCoreEmailDrafts(@RestClient EmailWriterClient writer) {
        this.writer = writer;
    }

    @Override
    public Uni<EmailDraft> draft(EmailOrder order) {
        return writer.draft(
                        new NewEmail(
                                order.request(),
                                order.owner().value(),
                                order.candidateName(),
                                order.resume(),
                                PostingVersion.of(order.vacancy()),
                                order.purpose(),
                                order.greeted()))
                .onFailure()
                .transform(failure ->
                        RemoteAnswers.refusal(
                                failure,
                                "draft",
                                new Unavailable(
                                        "drafting.unavailable",
                                        "E-mails cannot be drafted just now; nothing was"
                                                + " charged.")))
                .map(written ->
                        new EmailDraft(
                                written.subject(),
                                new LetterDraft(
                                        written.text(),
                                        written.sentences(),
                                        written.facts(),
                                        written.engine())));
    }
}
