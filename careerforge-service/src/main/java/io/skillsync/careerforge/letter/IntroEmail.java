package io.skillsync.careerforge.letter;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.profile.Limits;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A short e-mail to somebody who matters for an opening. Its owner sends it with a program of
/// their own; what was sent stays as it was sent.
///
/// @param opportunity the opening it is about; empty for none, or once that is gone
/// @param recipient a name, an address, or both; null while it is not known
/// @param draft what was drafted; empty for an e-mail of one's own
/// @param edited whether the person changed what was drafted; then the sentences' facts no longer
///   vouch for the text
/// @param sentAt empty until its owner says that it was sent
public record IntroEmail(
        EmailId id,
        SeekerId owner,
        Optional<UUID> opportunity,
        EmailPurpose purpose,
        String recipient,
        String subject,
        String content,
        Optional<LetterDraft> draft,
        boolean edited,
        Optional<Instant> sentAt,
        Version version)
        implements Owned {
    public IntroEmail {
        recipient = oneLine(Limits.line("recipient", recipient));
        subject = oneLine(Limits.required("subject", subject));
        content = Limits.paragraph("content", content);
        if (content == null) content = "";
    }

    private static String oneLine(String text) {
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    /// An e-mail in the person's own words.
    public static IntroEmail written(
            EmailId id,
            SeekerId owner,
            Optional<UUID> opportunity,
            EmailPurpose purpose,
            String recipient,
            String subject,
            String content) {
        return new IntroEmail(
                id,
                owner,
                opportunity,
                purpose,
                recipient,
                subject,
                content,
                Optional.empty(),
                false,
                Optional.empty(),
                Version.NEW);
    }

    /// Changes what is written; the same words of a draft stay the draft's.
    public IntroEmail edit(
            EmailPurpose newPurpose, String newRecipient, String newSubject, String newContent) {
        if (sentAt.isPresent()) {
            throw new RuleBroken(
                    "email.sent", "This e-mail was sent and stays as it is; write a new one.");
        }
        var change =
                new IntroEmail(
                        id,
                        owner,
                        opportunity,
                        newPurpose,
                        newRecipient,
                        newSubject,
                        newContent,
                        draft,
                        edited,
                        sentAt,
                        version);
        return draft.isEmpty() || change.content.equals(content) ? change : change.asEdited();
    }

    private IntroEmail asEdited() {
        return new IntroEmail(
                id,
                owner,
                opportunity,
                purpose,
                recipient,
                subject,
                content,
                draft,
                true,
                sentAt,
                version);
    }

    /// Notes that its owner sent it.
    public IntroEmail send(Instant now) {
        if (sentAt.isPresent()) {
            throw new RuleBroken("email.sent", "This e-mail was sent already.");
        }
        if (recipient == null) {
            throw new RuleBroken("email.no-recipient", "Say first to whom it was sent.");
        }
        return new IntroEmail(
                id,
                owner,
                opportunity,
                purpose,
                recipient,
                subject,
                content,
                draft,
                edited,
                Optional.of(now),
                version);
    }
}
