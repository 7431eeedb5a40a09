package io.skillsync.careerforge.letter;

import java.util.Optional;
import java.util.UUID;

/// What a list of e-mails can be narrowed by.
///
/// @param sent true for those that were sent, false for those that were not
public record EmailFilter(
        Optional<UUID> opportunity, Optional<EmailPurpose> purpose, Optional<Boolean> sent) {
    public static final EmailFilter NONE =
            new EmailFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
