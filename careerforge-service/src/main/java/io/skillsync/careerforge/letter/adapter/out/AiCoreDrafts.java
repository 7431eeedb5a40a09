package io.skillsync.careerforge.letter.adapter.out;

import io.skillsync.careerforge.RemoteAnswers;
import io.skillsync.careerforge.letter.Drafts;
import io.skillsync.careerforge.letter.LetterDraft;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Has ai-core write.
@ApplicationScoped
class AiCoreDrafts implements Drafts {
    private final WriterClient writer;

    AiCoreDrafts(@RestClient WriterClient writer) {
        this.writer = writer;
    }

    @Override
    public Uni<LetterDraft> draft(Order order) {
        return writer.draft(
                        new WriterClient.NewDraft(
                                order.request(),
                                order.owner().value(),
                                order.candidateName(),
                                order.resume(),
                                WriterClient.PostingVersion.of(order.vacancy()),
                                order.tone()))
                .onFailure()
                .transform(failure ->
                        RemoteAnswers.refusal(
                                failure,
                                "draft",
                                new Unavailable(
                                        "drafting.unavailable",
                                        "Letters cannot be drafted just now; nothing was"
                                                + " charged.")));
    }
}
