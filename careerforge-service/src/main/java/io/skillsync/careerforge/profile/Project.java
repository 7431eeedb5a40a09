package io.skillsync.careerforge.profile;

import java.util.List;

/// Work that is shown for itself rather than for an employer.
public record Project(
        String name,
        String description,
        String url,
        String startDate,
        String endDate,
        List<String> achievements,
        List<String> technologies)
        implements BankFact {
    public Project {
        name = Limits.required("name", name);
        description = Limits.paragraph("description", description);
        url = Limits.link("url", url);
        startDate = Limits.date("startDate", startDate);
        endDate = Limits.date("endDate", endDate);
        Limits.period("endDate", startDate, endDate);
        achievements = Limits.lines("achievements", achievements);
        technologies = Limits.lines("technologies", technologies);
    }

    @Override
    public BankSection section() {
        return BankSection.PROJECTS;
    }
}
