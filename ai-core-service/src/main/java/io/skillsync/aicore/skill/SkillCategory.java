package io.skillsync.aicore.skill;

/// Which field of work a skill belongs to; CERTIFICATION names credentials, LANGUAGE names what
/// people speak.
public enum SkillCategory {
    PROGRAMMING_LANGUAGE,
    FRAMEWORK,
    DATABASE,
    CLOUD,
    TOOL,
    ENGINEERING,
    DATA,
    SECURITY,
    DESIGN,
    BUSINESS,
    MARKETING,
    SALES,
    FINANCE,
    LEGAL,
    PEOPLE,
    HEALTH,
    EDUCATION,
    SCIENCE,
    MANUFACTURING,
    TRADE,
    LOGISTICS,
    HOSPITALITY,
    RETAIL,
    MEDIA,
    AGRICULTURE,
    PUBLIC_SERVICE,
    OFFICE,
    SOFT,
    LANGUAGE,
    CERTIFICATION;

    /// Whether a name of this kind is technical context for an ambiguous name beside it.
    public boolean technical() {
        return switch (this) {
            case PROGRAMMING_LANGUAGE,
                    FRAMEWORK,
                    DATABASE,
                    CLOUD,
                    TOOL,
                    ENGINEERING,
                    DATA,
                    SECURITY ->
                    true;
            case DESIGN,
                    BUSINESS,
                    MARKETING,
                    SALES,
                    FINANCE,
                    LEGAL,
                    PEOPLE,
                    HEALTH,
                    EDUCATION,
                    SCIENCE,
                    MANUFACTURING,
                    TRADE,
                    LOGISTICS,
                    HOSPITALITY,
                    RETAIL,
                    MEDIA,
                    AGRICULTURE,
                    PUBLIC_SERVICE,
                    OFFICE,
                    SOFT,
                    LANGUAGE,
                    CERTIFICATION ->
                    false;
        };
    }
}
