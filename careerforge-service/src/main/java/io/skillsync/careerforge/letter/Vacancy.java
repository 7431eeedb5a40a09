package io.skillsync.careerforge.letter;

import java.util.List;
import java.util.UUID;

/// What a letter answers to; absent values are null.
///
/// @param posting the posting on this platform, where it is one
public record Vacancy(
        UUID posting,
        int postingVersion,
        String postingHash,
        String title,
        String company,
        String location,
        String employmentType,
        String workMode,
        String description,
        List<String> skillsRequired,
        List<String> skillsPreferred) {
    public Vacancy {
        skillsRequired = List.copyOf(skillsRequired);
        skillsPreferred = List.copyOf(skillsPreferred);
    }
}
