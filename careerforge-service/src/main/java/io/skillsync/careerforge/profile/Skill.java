package io.skillsync.careerforge.profile;

/// Something a person can do, in their own words; a level is one of {@link SkillLevel} where it is
/// known, and free text where a document said it otherwise.
public record Skill(String name, String category, String level) implements BankFact {
    public Skill {
        name = Limits.required("name", name);
        category = Limits.line("category", category);
        level = Limits.line("level", level);
    }

    @Override
    public BankSection section() {
        return BankSection.SKILLS;
    }
}
