package io.skillsync.careerforge.achievement;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Something achieved, once.
///
/// @param source what proves it, such as the application that led to a hire; one achievement a
///   source
/// @param verified whether a fact of the platform vouches for it
public record Achievement(
        AchievementId id,
        SeekerId owner,
        AchievementType type,
        String title,
        String description,
        int points,
        boolean verified,
        Optional<String> proofUrl,
        UUID source,
        Instant earnedAt,
        Version version)
        implements Owned {

    /// A hire on this platform.
    public static Achievement jobSecured(
            AchievementId id, SeekerId owner, UUID application, Instant at) {
        return new Achievement(
                id,
                owner,
                AchievementType.JOB_SECURED,
                "Job secured",
                "Hired through an application on this platform.",
                AchievementType.JOB_SECURED.points(),
                true,
                Optional.empty(),
                application,
                at,
                Version.NEW);
    }
}
