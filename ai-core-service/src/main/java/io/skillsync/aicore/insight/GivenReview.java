package io.skillsync.aicore.insight;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.matching.ResumeCopy;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.Version;
import java.util.UUID;

/// A review as it was given, of one version of a resume; it goes when that version goes.
public record GivenReview(
        ReviewId id,
        PersonId owner,
        UUID resume,
        int resumeVersion,
        ResumeReview review,
        Version version)
        implements Owned {

    public static Decision<GivenReview, ReviewEvent> of(
            ReviewId id, ResumeCopy resume, ResumeReview review) {
        return Decision.of(
                new GivenReview(
                        id, resume.owner(), resume.resume(), resume.version(), review, Version.NEW),
                new ReviewEvent.Given());
    }
}
