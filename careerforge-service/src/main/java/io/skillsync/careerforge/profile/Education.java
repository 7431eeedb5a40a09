package io.skillsync.careerforge.profile;

/// A time of learning at a place of learning.
public record Education(
        String institution,
        String degree,
        String field,
        String startDate,
        String endDate,
        boolean current)
        implements BankFact {
    public Education {
        institution = Limits.line("institution", institution);
        degree = Limits.line("degree", degree);
        if (institution == null && degree == null)
            institution = Limits.required("institution", institution);
        field = Limits.line("field", field);
        startDate = Limits.date("startDate", startDate);
        endDate = Limits.date("endDate", endDate);
        Limits.period("endDate", startDate, endDate);
    }

    @Override
    public BankSection section() {
        return BankSection.EDUCATIONS;
    }
}
