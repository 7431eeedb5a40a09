package io.skillsync.careerforge.opportunity;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.resume.ResumeDocument;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The employer's side of applying. What it refuses is {@link RuleBroken} with its own code, and
/// where it is away {@link Unavailable}; in both cases nothing has changed.
public interface Applications {
    /// Hands in; the same id again is the same application.
    Uni<Void> submit(HandIn handIn);

    Uni<Void> withdraw(OpportunityId id, SeekerId seeker, Optional<String> reason);

    Uni<Void> acceptOffer(OpportunityId id, SeekerId seeker);

    Uni<Void> declineOffer(OpportunityId id, SeekerId seeker, Optional<String> reason);

    /// Everything that an application consists of, frozen.
    record HandIn(
            OpportunityId id,
            UUID posting,
            SeekerId seeker,
            Candidate candidate,
            SentResume resume,
            Optional<SentLetter> letter,
            SubmissionMethod method,
            Instant submittedAt) {}

    /// How the employer reaches the person.
    record Candidate(String name, String email) {}

    /// @param file the file that the version came from, where it still exists
    record SentResume(
            UUID id, int version, String hash, Optional<UUID> file, ResumeDocument document) {}

    record SentLetter(UUID id, String text) {}
}
