package io.skillsync.aicore.drafting;

import io.skillsync.aicore.drafting.EmailWriter.Email;
import io.smallrye.mutiny.Uni;

/// Writes short e-mails away from the event loop.
public interface EmailWriting {
    /// @param recipient the name to greet; null where it is not known
    Uni<Email> email(LetterBrief brief, EmailPurpose purpose, String recipient);
}
