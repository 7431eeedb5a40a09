package io.skillsync.careerforge.opportunity;

import io.skillsync.careerforge.profile.Limits;
import io.skillsync.kernel.Invalid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What is known about an opening: a copy of a posting of this platform, or what the person noted
/// about another one. Absent values are null.
///
/// @param posting the posting, only with {@link OpportunitySource#PLATFORM}
/// @param postingVersion the version that this is a copy of, 0 without a posting
public record Opening(
        OpportunitySource source,
        UUID posting,
        int postingVersion,
        String postingHash,
        String title,
        String company,
        String location,
        EmploymentType employmentType,
        WorkMode workMode,
        Pay pay,
        String description,
        List<String> skillsRequired,
        List<String> skillsPreferred,
        String url,
        OpeningStatus status,
        Instant validThrough) {
    public Opening {
        if ((source == OpportunitySource.PLATFORM) != (posting != null))
            throw new Invalid(
                    "postingId",
                    "opportunity.source",
                    "An opening of this platform names its posting, any other one does not.");
        title = Limits.required("title", title);
        company = Limits.required("company", company);
        location = Limits.line("location", location);
        if (description != null && description.length() > 50_000)
            throw new Invalid("description", "profile.text-too-long", "This is too long.");
        skillsRequired = Limits.lines("skillsRequired", skillsRequired);
        skillsPreferred = Limits.lines("skillsPreferred", skillsPreferred);
        url = Limits.link("url", url);
        if (status == null) status = OpeningStatus.ACTIVE;
    }

    public boolean onPlatform() {
        return source == OpportunitySource.PLATFORM;
    }
}
