package io.skillsync.talenthub.position;

import io.skillsync.kernel.Invalid;
import io.skillsync.talenthub.organization.UserId;
import java.util.Optional;
import java.util.Set;

/// What an organization notes down about a position; texts but the title may be empty.
///
/// @param headcount how many people are to be hired, 1 to 1000
/// @param hiringTeam the people who take part, beside the hiring manager
public record PositionBrief(
        String title,
        String department,
        String location,
        String description,
        int headcount,
        PositionPriority priority,
        Optional<UserId> hiringManager,
        Set<UserId> hiringTeam) {
    public PositionBrief {
        hiringTeam = Set.copyOf(hiringTeam);
        if (title.isBlank())
            throw new Invalid("title", "position.title-blank", "A position needs a title.");
        if (headcount < 1 || headcount > 1000)
            throw new Invalid(
                    "headcount", "position.headcount", "A position is for 1 to 1000 people.");
    }
}
