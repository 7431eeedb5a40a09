package io.skillsync.aicore.drafting;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.drafting.Drafts.DraftNote;
import io.skillsync.aicore.drafting.EmailWriter.Email;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/// Writing short e-mails from a resume and an opening.
@UseCase
public class DraftEmails {
    private final EmailWriting writing;
    private final Drafts drafts;

    DraftEmails(EmailWriting writing, Drafts drafts) {
        this.writing = writing;
        this.drafts = drafts;
    }

    /// @param request names the act; the event about it settles what was reserved under that name
    public Uni<Email> draft(
            UUID request,
            PersonId owner,
            LetterBrief brief,
            EmailPurpose purpose,
            String recipient) {
        return writing.email(brief, purpose, recipient)
                .call(email ->
                        drafts.written(
                                DraftNote.grounded(
                                        request, owner, "EMAIL", email.body().engine())));
    }
}
