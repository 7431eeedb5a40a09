package io.skillsync.careerforge.profile;

/// A language that a person speaks, and how well in their own words.
public record Language(String name, String fluency) implements BankFact {
    public Language {
        name = Limits.required("name", name);
        fluency = Limits.line("fluency", fluency);
    }

    @Override
    public BankSection section() {
        return BankSection.LANGUAGES;
    }
}
