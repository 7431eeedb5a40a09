package io.skillsync.careerforge.profile;

import java.util.List;

/// Work that somebody did for somebody; dates as exact as known, no end while it is current.
public record Experience(
        String company,
        String title,
        String location,
        String startDate,
        String endDate,
        boolean current,
        String description,
        List<String> achievements,
        List<String> technologies)
        implements BankFact {
    public Experience {
        company = Limits.line("company", company);
        title = Limits.line("title", title);
        if (company == null && title == null) title = Limits.required("title", title);
        location = Limits.line("location", location);
        startDate = Limits.date("startDate", startDate);
        endDate = Limits.date("endDate", endDate);
        Limits.period("endDate", startDate, endDate);
        description = Limits.paragraph("description", description);
        achievements = Limits.lines("achievements", achievements);
        technologies = Limits.lines("technologies", technologies);
    }

    @Override
    public BankSection section() {
        return BankSection.EXPERIENCES;
    }
}
