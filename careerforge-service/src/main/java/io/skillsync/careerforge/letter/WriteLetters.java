package io.skillsync.careerforge.letter;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.allowance.Allowances;
import io.skillsync.careerforge.allowance.MeteredFeature;
import io.skillsync.careerforge.allowance.Reservation;
import io.skillsync.careerforge.resume.Resume;
import io.skillsync.careerforge.resume.ResumeId;
import io.skillsync.careerforge.resume.Resumes;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/// Has a letter drafted: an allowance is set aside, and given back where no letter comes of it.
@UseCase
public class WriteLetters {
    private final Letters letters;
    private final Vacancies vacancies;
    private final Resumes resumes;
    private final Drafts drafts;
    private final Allowances allowances;

    public WriteLetters(
            Letters letters,
            Vacancies vacancies,
            Resumes resumes,
            Drafts drafts,
            Allowances allowances) {
        this.letters = letters;
        this.vacancies = vacancies;
        this.resumes = resumes;
        this.drafts = drafts;
        this.allowances = allowances;
    }

    /// @param resume empty for the default one
    /// @param tone null for the writer's own
    /// @param candidateName signs the letter where the resume names nobody
    public record Wish(
            SeekerId owner,
            UUID opportunity,
            Optional<ResumeId> resume,
            LetterTone tone,
            String candidateName) {}

    public Uni<CoverLetter> write(LetterId id, Wish wish) {
        return vacancies
                .of(wish.owner(), wish.opportunity())
                .chain(vacancy ->
                        resume(resumes, wish.owner(), wish.resume())
                                .chain(resume -> write(id, wish, vacancy, resume)));
    }

    /// The person's own words; costs nothing.
    public Uni<CoverLetter> edit(
            SeekerId owner, LetterId id, String title, String text, Version.Expected expected) {
        return letters.get(owner, id)
                .invoke(letter -> letter.version().check(expected))
                .chain(letter -> letters.replace(letter.edit(title, text)));
    }

    /// What a draft draws on: the named resume, or the default one.
    static Uni<Resume> resume(Resumes resumes, SeekerId owner, Optional<ResumeId> wanted) {
        return wanted.map(id -> resumes.get(owner, id))
                .orElseGet(() ->
                        resumes.defaultOf(owner)
                                .map(found -> found.orElseThrow(WriteLetters::nothingToDrawOn)));
    }

    private static RuleBroken nothingToDrawOn() {
        return new RuleBroken(
                "letter.no-resume", "A draft draws on a resume; upload one, or name one.");
    }

    private Uni<CoverLetter> write(LetterId id, Wish wish, Vacancy vacancy, Resume resume) {
        var version = resume.newest();
        var name = version.document().basics().name();
        var order =
                new Drafts.Order(
                        id.value(),
                        wish.owner(),
                        name == null ? wish.candidateName() : name,
                        version.document(),
                        vacancy,
                        wish.tone());
        // Each draft is an act of its own, so it goes by its own id.
        var reservation =
                new Reservation(
                        id.value(),
                        wish.owner(),
                        MeteredFeature.COVER_LETTER,
                        id.value().toString());
        return allowances
                .reserve(reservation)
                .chain(() -> drafts.draft(order))
                .map(draft -> letter(id, wish, vacancy, resume, draft))
                .chain(letters::add)
                .onFailure()
                .call(() -> allowances.release(id.value()));
    }

    private static CoverLetter letter(
            LetterId id, Wish wish, Vacancy vacancy, Resume resume, LetterDraft draft) {
        return new CoverLetter(
                id,
                wish.owner(),
                Optional.of(wish.opportunity()),
                Optional.of(resume.id().value()),
                resume.newest().number(),
                "%s at %s".formatted(vacancy.title(), vacancy.company()),
                draft.text(),
                draft,
                false,
                Version.NEW);
    }
}
