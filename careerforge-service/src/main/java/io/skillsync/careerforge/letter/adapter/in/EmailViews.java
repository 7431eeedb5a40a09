package io.skillsync.careerforge.letter.adapter.in;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.letter.EmailId;
import io.skillsync.careerforge.letter.EmailPurpose;
import io.skillsync.careerforge.letter.IntroEmail;
import io.skillsync.careerforge.letter.LetterDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// E-mails as callers send and see them.
public final class EmailViews {
    private EmailViews() {}

    /// An e-mail in one's own words.
    ///
    /// @param recipient a name, an address, or both; may wait until it is sent
    public record NewEmail(
            @NotNull EmailPurpose purpose,
            @Size(max = 300) String recipient,
            @NotBlank @Size(max = 300) String subject,
            @NotNull @Size(max = 10_000) String content,
            UUID opportunityId) {
        IntroEmail email(EmailId id, SeekerId owner) {
            return IntroEmail.written(
                    id,
                    owner,
                    Optional.ofNullable(opportunityId),
                    purpose,
                    recipient,
                    subject,
                    content);
        }
    }

    /// What is to be drafted.
    ///
    /// @param opportunityId a tracked opening; else `about`
    /// @param resumeId left out: the default resume
    public record NewEmailDraft(
            @NotNull EmailPurpose purpose,
            @Size(max = 200) String recipient,
            UUID opportunityId,
            @Valid EmailAbout about,
            UUID resumeId) {}

    /// Work somewhere, without an opening that is tracked.
    public record EmailAbout(
            @NotBlank @Size(max = 256) String title, @NotBlank @Size(max = 256) String company) {}

    public record EmailChange(
            @NotNull EmailPurpose purpose,
            @Size(max = 300) String recipient,
            @NotBlank @Size(max = 300) String subject,
            @NotNull @Size(max = 10_000) String content) {}

    /// An e-mail as callers see it.
    ///
    /// @param sentences what was drafted, each with the ids of the facts that it stands on; empty
    ///   for one's own words
    /// @param edited then the sentences no longer vouch for the content
    /// @param sentAt absent until it was sent
    public record EmailView(
            UUID id,
            EmailPurpose purpose,
            String recipient,
            String subject,
            String content,
            UUID opportunityId,
            List<LetterDraft.Sentence> sentences,
            List<LetterDraft.Fact> facts,
            String engine,
            boolean edited,
            Instant sentAt,
            int version,
            Instant createdAt,
            Instant updatedAt) {
        static EmailView of(IntroEmail email) {
            return new EmailView(
                    email.id().value(),
                    email.purpose(),
                    email.recipient(),
                    email.subject(),
                    email.content(),
                    email.opportunity().orElse(null),
                    email.draft().map(LetterDraft::sentences).orElse(List.of()),
                    email.draft().map(LetterDraft::facts).orElse(List.of()),
                    email.draft().map(LetterDraft::engine).orElse(null),
                    email.edited(),
                    email.sentAt().orElse(null),
                    email.version().number(),
                    email.version().createdAt(),
                    email.version().updatedAt());
        }
    }

    /// A page of e-mails, for the API document.
    public record EmailList(List<EmailView> items, String next) {}
}
