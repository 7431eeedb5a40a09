package io.skillsync.search.posting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// One version of a posting as talenthub published it.
///
/// @param hash of the fields that a score depends on
/// @param validThrough the moment after which nobody can apply any more
/// @param rankingNotice how applicants will be ranked, in words for a person
public record Posting(
        PostingId id,
        int version,
        String hash,
        UUID organizationId,
        String organizationName,
        UUID positionId,
        String title,
        String description,
        EmploymentType employmentType,
        WorkMode workMode,
        Optional<String> location,
        Optional<Pay> pay,
        List<String> skillsRequired,
        List<String> skillsPreferred,
        Optional<Integer> minYears,
        Optional<String> seniority,
        Instant publishedAt,
        Optional<Instant> validThrough,
        Optional<String> rankingNotice) {
    public Posting {
        skillsRequired = List.copyOf(skillsRequired);
        skillsPreferred = List.copyOf(skillsPreferred);
    }

    /// Every skill that is named, required ones first.
    public List<String> skills() {
        return Stream.concat(skillsRequired.stream(), skillsPreferred.stream()).distinct().toList();
    }
}
