package io.skillsync.talenthub.candidacy.adapter.in;

import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.application.ApplicationLifecycle;
import io.skillsync.talenthub.application.CandidateContact;
import io.skillsync.talenthub.application.SentResume;
import io.skillsync.talenthub.application.Snapshot;
import io.skillsync.talenthub.application.Submission;
import io.skillsync.talenthub.application.SubmissionMethod;
import io.skillsync.talenthub.organization.UserId;
import io.skillsync.talenthub.position.StageKind;
import io.skillsync.talenthub.posting.PostingId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What the seeker's service says for the seeker.
public final class CandidacyBodies {
    private CandidacyBodies() {}

    /// An application with everything that is sent.
    ///
    /// @param resume the document in the platform's resume shape
    public record SubmissionBody(
            @NotNull UUID postingId,
            @NotNull UUID seekerId,
            @NotNull @Valid ContactBody candidate,
            @NotNull UUID resumeId,
            @Min(1) int resumeVersion,
            @NotBlank @Size(max = 128) String resumeHash,
            UUID resumeFileId,
            @NotNull Map<String, Object> resume,
            @Valid LetterBody letter,
            @NotNull SubmissionMethod method,
            @NotNull Instant submittedAt) {
        Submission submission(UUID id) {
            return new Submission(
                    new ApplicationId(id),
                    new PostingId(postingId),
                    new UserId(seekerId),
                    candidate.toContact(),
                    new SentResume(
                            resumeId, resumeVersion, resumeHash, Optional.ofNullable(resumeFileId)),
                    new Snapshot(resume, Optional.ofNullable(letter).map(LetterBody::toLetter)),
                    method,
                    submittedAt);
        }
    }

    /// How the applicant wants to be known.
    public record ContactBody(
            @NotBlank @Size(max = 255) String name, @Size(max = 255) String email) {
        CandidateContact toContact() {
            return new CandidateContact(name.strip(), Objects.requireNonNullElse(email, ""));
        }
    }

    /// A cover letter to be sent along.
    public record LetterBody(@NotNull UUID id, @NotBlank @Size(max = 20_000) String text) {
        Snapshot.Letter toLetter() {
            return new Snapshot.Letter(id, text);
        }
    }

    /// Who acts, and why in their words.
    public record CandidateAct(@NotNull UUID seekerId, @Size(max = 4_000) String reason) {
        String words() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    /// Where an application stands.
    public record StandingView(
            UUID id, ApplicationLifecycle lifecycle, StageKind stageKind, int sequence) {
        static StandingView of(Application one) {
            return new StandingView(
                    one.id().value(),
                    one.standing().lifecycle(),
                    one.standing().stage(),
                    one.version().number());
        }
    }
}
