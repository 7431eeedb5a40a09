package io.skillsync.careerforge.letter;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.resume.ResumeDocument;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/// The writer of first drafts of e-mails, who says nothing that the resume does not.
public interface EmailDrafts {
    /// @param request names the act, so that its cost is settled once
    /// @param greeted the name to greet; null where it is not known
    record EmailOrder(
            UUID request,
            SeekerId owner,
            String candidateName,
            ResumeDocument resume,
            Vacancy vacancy,
            EmailPurpose purpose,
            String greeted) {}

    /// A draft with its subject.
    record EmailDraft(String subject, LetterDraft body) {}

    /// {@link Unavailable} where the writer is away.
    Uni<EmailDraft> draft(EmailOrder order);
}
