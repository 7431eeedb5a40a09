package io.skillsync.talenthub.posting;

import io.skillsync.kernel.Invalid;
import java.util.List;

/// What a posting says.
///
/// @param location empty where it does not matter
/// @param pay null where the posting names none
/// @param minYears years of experience asked for; null where none are
/// @param seniority null where any will do
public record PostingContent(
        String title,
        String description,
        EmploymentType employmentType,
        WorkMode workMode,
        String location,
        PayRange pay,
        List<String> skillsRequired,
        List<String> skillsPreferred,
        Integer minYears,
        Seniority seniority) {
    public PostingContent {
        skillsRequired = tidy(skillsRequired);
        skillsPreferred = tidy(skillsPreferred);
        if (title.isBlank())
            throw new Invalid("title", "posting.title-blank", "A posting needs a title.");
        if (description.isBlank())
            throw new Invalid(
                    "description", "posting.description-blank", "A posting needs a description.");
        if (location.isBlank() && workMode != WorkMode.REMOTE)
            throw new Invalid("location", "posting.location-blank", "Say where the work is done.");
        if (minYears != null && (minYears < 0 || minYears > 60))
            throw new Invalid(
                    "minYears", "posting.min-years", "Experience is asked in 0 to 60 years.");
    }

    private static List<String> tidy(List<String> skills) {
        return skills.stream().map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
    }
}
