package io.skillsync.careerforge.profile;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// One seeker, once per person: who they are, whether recruiters may find them, and what they can
/// prove. Whoever they apply to sees them in any case; `visible` opens the profile to others.
public record SeekerProfile(
        ProfileId id,
        SeekerId owner,
        String name,
        String email,
        ContactDetails details,
        boolean visible,
        List<BankEntry> bank,
        Version version)
        implements Owned {
    private static final int MOST_ENTRIES = 1_000;

    public SeekerProfile {
        name = Limits.required("name", name);
        email = Limits.required("email", email);
        bank = List.copyOf(bank);
        if (bank.size() > MOST_ENTRIES)
            throw new Invalid(
                    "bank",
                    "profile.bank-full",
                    "The experience bank holds at most %d entries.".formatted(MOST_ENTRIES));
    }

    /// A new profile is seen by nobody but those whom the person applies to.
    public static SeekerProfile open(SeekerId owner, String name, String email) {
        return new SeekerProfile(
                ProfileId.of(owner),
                owner,
                name,
                email,
                ContactDetails.NONE,
                false,
                List.of(),
                Version.NEW);
    }

    public SeekerProfile named(String newName, String newEmail) {
        return new SeekerProfile(id, owner, newName, newEmail, details, visible, bank, version);
    }

    public SeekerProfile telling(ContactDetails newDetails) {
        return new SeekerProfile(id, owner, name, email, newDetails, visible, bank, version);
    }

    /// Takes from a resume what the person has not said themselves.
    public SeekerProfile fillIn(ContactDetails read) {
        return telling(details.orElse(read));
    }

    public Decision<SeekerProfile, ProfileEvent> show(boolean toRecruiters) {
        var shown = new SeekerProfile(id, owner, name, email, details, toRecruiters, bank, version);
        return visible == toRecruiters
                ? Decision.of(shown)
                : Decision.of(shown, new ProfileEvent.VisibilityChanged(owner, toRecruiters));
    }

    /// Adds a fact in the person's own words.
    public SeekerProfile add(BankEntryId entry, BankFact fact) {
        return withBank(
                Stream.concat(
                                bank.stream(),
                                Stream.of(new BankEntry(entry, fact, Provenance.TYPED)))
                        .toList());
    }

    public SeekerProfile correct(BankEntryId entry, BankFact fact) {
        entry(entry, fact.section());
        return withBank(
                bank.stream().map(e -> e.id().equals(entry) ? e.corrected(fact) : e).toList());
    }

    public SeekerProfile drop(BankSection section, BankEntryId entry) {
        entry(entry, section);
        return withBank(bank.stream().filter(e -> !e.id().equals(entry)).toList());
    }

    /// Takes what a person accepted of a resume. Doing it again for the same resume replaces what
    /// was read from it before, and a fact that is already there is not told twice.
    public SeekerProfile take(
            BankSection section,
            List<? extends BankFact> facts,
            Provenance source,
            Supplier<BankEntryId> ids) {
        var kept =
                new ArrayList<>(
                        bank.stream()
                                .filter(e -> e.section() != section || !replaced(e, source))
                                .toList());
        for (var fact : facts) {
            if (kept.stream().noneMatch(e -> e.fact().equals(fact)))
                kept.add(new BankEntry(ids.get(), fact, source));
        }
        return withBank(kept);
    }

    /// Forgets what was read from a resume and never corrected; what the person typed stays.
    public SeekerProfile forget(Provenance source) {
        return withBank(bank.stream().filter(e -> !replaced(e, source)).toList());
    }

    public List<BankEntry> section(BankSection section) {
        var entries = bank.stream().filter(e -> e.section() == section);
        return (section == BankSection.SKILLS ? entries.sorted(BY_CATEGORY) : entries).toList();
    }

    private BankEntry entry(BankEntryId entry, BankSection section) {
        return bank.stream()
                .filter(e -> e.id().equals(entry) && e.section() == section)
                .findFirst()
                .orElseThrow(() -> new NotFound("profile entry"));
    }

    private SeekerProfile withBank(List<BankEntry> newBank) {
        return new SeekerProfile(id, owner, name, email, details, visible, newBank, version);
    }

    private static boolean replaced(BankEntry entry, Provenance source) {
        return entry.provenance().origin() == Provenance.Origin.PARSED
                && source.resume().filter(entry.provenance()::from).isPresent();
    }

    /// By category, the best mastered first.
    private static final Comparator<BankEntry> BY_CATEGORY =
            Comparator.comparing(
                            (BankEntry e) -> ((Skill) e.fact()).category(),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(
                            e -> SkillLevel.named(((Skill) e.fact()).level()).orElse(null),
                            Comparator.nullsLast(Comparator.reverseOrder()));
}
