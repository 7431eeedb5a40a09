package io.skillsync.aicore.drafting;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.drafting.Drafts.DraftNote;
import io.skillsync.aicore.drafting.Writing.WrittenLetter;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/// Writing cover letters from a resume and a posting.
@UseCase
public class DraftLetters {
    private final Writing writing;
    private final Drafts drafts;

    DraftLetters(Writing writing, Drafts drafts) {
        this.writing = writing;
        this.drafts = drafts;
    }

    public Uni<WrittenLetter> draft(UUID request, PersonId owner, LetterBrief brief) {
        return writing.letter(brief)
                .call(written ->
                        drafts.written(
                                new DraftNote(
                                        request,
                                        owner,
                                        "LETTER",
                                        written.letter().engine(),
                                        written.model(),
                                        written.tokens(),
                                        written.dropped().size())));
    }
}
