package io.skillsync.careerforge.profile;

/// A fact of the experience bank with its provenance.
public record BankEntry(BankEntryId id, BankFact fact, Provenance provenance) {
    public BankSection section() {
        return fact.section();
    }

    /// The owner's own words from now on, whatever it came from.
    BankEntry corrected(BankFact corrected) {
        return new BankEntry(
                id,
                corrected,
                new Provenance(
                        Provenance.Origin.TYPED, provenance.resume(), provenance.resumeVersion()));
    }
}
