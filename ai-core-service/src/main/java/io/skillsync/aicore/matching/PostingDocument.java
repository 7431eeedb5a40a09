package io.skillsync.aicore.matching;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A version of a posting as TalentHub publishes it; versions never change. Absent values are null,
/// absent lists empty.
///
/// @param employmentType FULL_TIME, PART_TIME, CONTRACT, FREELANCE, INTERNSHIP or TEMPORARY
/// @param minYears years of experience asked for, null where none are
public record PostingDocument(
        UUID id,
        Integer version,
        String hash,
        UUID organizationId,
        String organizationName,
        UUID positionId,
        String title,
        String description,
        String employmentType,
        WorkMode workMode,
        String location,
        PostingPay pay,
        List<String> skillsRequired,
        List<String> skillsPreferred,
        Integer minYears,
        Seniority seniority,
        String status,
        Instant publishedAt,
        Instant validThrough,
        String rankingNotice) {

    public PostingDocument {
        skillsRequired = skillsRequired == null ? List.of() : List.copyOf(skillsRequired);
        skillsPreferred = skillsPreferred == null ? List.of() : List.copyOf(skillsPreferred);
        title = title == null ? "" : title;
        description = description == null ? "" : description;
        organizationName = organizationName == null ? "" : organizationName;
    }

    VersionRef ref() {
        return new VersionRef(id, version);
    }

    /// What a posting pays.
    ///
    /// @param period HOURLY, DAILY, WEEKLY, MONTHLY or YEARLY
    public record PostingPay(BigDecimal min, BigDecimal max, String currency, String period) {}

    /// A posting of which only the text and the skills are known, such as one from another site.
    public static PostingDocument of(
            String title, String organizationName, String description, List<String> required) {
        return new PostingDocument(
                null,
                null,
                null,
                null,
                organizationName,
                null,
                title,
                description,
                null,
                null,
                null,
                null,
                required,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
