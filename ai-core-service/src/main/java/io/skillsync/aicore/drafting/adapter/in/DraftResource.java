package io.skillsync.aicore.drafting.adapter.in;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.drafting.DraftLetters;
import io.skillsync.aicore.drafting.Fact;
import io.skillsync.aicore.drafting.Letter.LetterSentence;
import io.skillsync.aicore.drafting.LetterBrief;
import io.skillsync.aicore.drafting.LetterTone;
import io.skillsync.aicore.drafting.Writing.WrittenLetter;
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

/// Drafts for the service that keeps letters.
@Path("/internal/v1/drafts")
@Tag(name = "Drafts")
public class DraftResource {
    private final DraftLetters draft;

    DraftResource(DraftLetters draft) {
        this.draft = draft;
    }

    @POST
    @Path("/letters")
    @Operation(summary = "Writes a cover letter whose every claim rests on the resume")
    public Uni<DraftedLetter> letter(@NotNull @Valid LetterRequest body) {
        ActingPerson.is(body.ownerId());
        return draft.draft(body.requestId(), new PersonId(body.ownerId()), body.brief())
                .map(DraftedLetter::of);
    }

    /// @param requestId names the act; the event about it carries the same
    public record LetterRequest(
            @NotNull UUID requestId,
            @NotNull UUID ownerId,
            @Size(max = 255) String candidateName,
            @NotNull ResumeDocument resume,
            @NotNull PostingDocument posting,
            LetterTone tone) {
        LetterBrief brief() {
            return new LetterBrief(candidateName, resume, posting, tone);
        }
    }

    /// A letter for the candidate to approve.
    ///
    /// @param engine what wrote it
    /// @param model the language model that was asked; absent where none answered
    /// @param tokens what the model used
    /// @param dropped sentences of the model that the resume does not support; none is in the text
    public record DraftedLetter(
            String text,
            List<LetterSentence> sentences,
            List<Fact> facts,
            String engine,
            String model,
            int tokens,
            List<String> dropped) {
        static DraftedLetter of(WrittenLetter written) {
            var letter = written.letter();
            return new DraftedLetter(
                    letter.text(),
                    letter.sentences(),
                    letter.facts(),
                    letter.engine(),
                    written.model().orElse(null),
                    written.tokens(),
                    written.dropped());
        }
    }
}
