package io.skillsync.careerforge.letter;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.allowance.Allowances;
import io.skillsync.careerforge.allowance.MeteredFeature;
import io.skillsync.careerforge.allowance.Reservation;
import io.skillsync.careerforge.letter.EmailDrafts.EmailDraft;
import io.skillsync.careerforge.letter.EmailDrafts.EmailOrder;
import io.skillsync.careerforge.resume.Resume;
import io.skillsync.careerforge.resume.ResumeId;
import io.skillsync.careerforge.resume.Resumes;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Short e-mails: drafted or in one's own words, changed until they are sent. A draft uses the
/// allowance of letters, because it is the same work; everything else is free.
@UseCase
public class WriteEmails {
    private final Emails emails;
    private final Vacancies vacancies;
    private final Resumes resumes;
    private final EmailDrafts drafts;
    private final Allowances allowances;
    private final Clock clock;

    public WriteEmails(
            Emails emails,
            Vacancies vacancies,
            Resumes resumes,
            EmailDrafts drafts,
            Allowances allowances,
            Clock clock) {
        this.emails = emails;
        this.vacancies = vacancies;
        this.resumes = resumes;
        this.drafts = drafts;
        this.allowances = allowances;
        this.clock = clock;
    }

    /// What an e-mail is about.
    public sealed interface Subject {
        /// An opening that the person keeps track of.
        record Tracked(UUID opportunity) implements Subject {}

        /// Work somewhere, without an opening that is kept.
        record Elsewhere(String title, String company) implements Subject {}
    }

    /// @param recipient null where it is not known
    /// @param resume empty for the default one
    /// @param candidateName signs the e-mail where the resume names nobody
    public record Wish(
            SeekerId owner,
            Subject about,
            EmailPurpose purpose,
            String recipient,
            Optional<ResumeId> resume,
            String candidateName) {}

    /// In the person's own words.
    public Uni<IntroEmail> write(IntroEmail email) {
        return checked(email.owner(), email.opportunity()).chain(() -> emails.add(email));
    }

    public Uni<IntroEmail> draft(EmailId id, Wish wish) {
        return vacancy(wish)
                .chain(vacancy ->
                        WriteLetters.resume(resumes, wish.owner(), wish.resume())
                                .chain(resume -> draft(id, wish, vacancy, resume)));
    }

    public Uni<IntroEmail> edit(
            SeekerId owner,
            EmailId id,
            EmailPurpose purpose,
            String recipient,
            String subject,
            String content,
            Expected expected) {
        return emails.get(owner, id)
                .invoke(email -> email.version().check(expected))
                .map(email -> email.edit(purpose, recipient, subject, content))
                .chain(emails::replace);
    }

    public Uni<IntroEmail> send(SeekerId owner, EmailId id, Expected expected) {
        return emails.get(owner, id)
                .invoke(email -> email.version().check(expected))
                .map(email -> email.send(clock.instant()))
                .chain(emails::replace);
    }

    private Uni<Void> checked(SeekerId owner, Optional<UUID> opportunity) {
        return opportunity
                .map(id -> vacancies.of(owner, id).replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Vacancy> vacancy(Wish wish) {
        return switch (wish.about()) {
            case Subject.Tracked(var opportunity) -> vacancies.of(wish.owner(), opportunity);
            case Subject.Elsewhere(var title, var company) ->
                    Uni.createFrom()
                            .item(
                                    new Vacancy(
                                            null, 0, null, title, company, null, null, null, null,
                                            List.of(), List.of()));
        };
    }

    private Uni<IntroEmail> draft(EmailId id, Wish wish, Vacancy vacancy, Resume resume) {
        var document = resume.newest().document();
        var name = document.basics().name();
        var order =
                new EmailOrder(
                        id.value(),
                        wish.owner(),
                        name == null ? wish.candidateName() : name,
                        document,
                        vacancy,
                        wish.purpose(),
                        greeted(wish.recipient()));
        var reservation =
                new Reservation(
                        id.value(),
                        wish.owner(),
                        MeteredFeature.COVER_LETTER,
                        id.value().toString());
        return allowances
                .reserve(reservation)
                .chain(() -> drafts.draft(order))
                .map(draft -> drafted(id, wish, draft))
                .chain(emails::add)
                .onFailure()
                .call(() -> allowances.release(id.value()));
    }

    /// The name in `Jane Doe <jane@example.org>`; nobody is greeted by an address.
    static String greeted(String recipient) {
        if (recipient == null) return null;
        var name = recipient.replaceAll("<[^>]*>", " ").replaceAll("[\"\\s]+", " ").strip();
        return name.isEmpty() || name.contains("@") ? null : name;
    }

    private static IntroEmail drafted(EmailId id, Wish wish, EmailDraft draft) {
        var opportunity =
                wish.about() instanceof Subject.Tracked(var tracked)
                        ? Optional.of(tracked)
                        : Optional.<UUID>empty();
        return new IntroEmail(
                id,
                wish.owner(),
                opportunity,
                wish.purpose(),
                wish.recipient(),
                draft.subject(),
                draft.body().text(),
                Optional.of(draft.body()),
                false,
                Optional.empty(),
                Version.NEW);
    }
}
