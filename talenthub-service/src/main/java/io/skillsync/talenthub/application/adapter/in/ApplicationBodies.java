package io.skillsync.talenthub.application.adapter.in;

import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.application.ApplicationLifecycle;
import io.skillsync.talenthub.application.CandidacyStatus;
import io.skillsync.talenthub.application.CandidateContact;
import io.skillsync.talenthub.application.Disposition;
import io.skillsync.talenthub.application.DispositionReason;
import io.skillsync.talenthub.application.ReasonSide;
import io.skillsync.talenthub.application.Snapshot;
import io.skillsync.talenthub.application.SubmissionMethod;
import io.skillsync.talenthub.position.StageKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// What is said about applications over HTTP.
public final class ApplicationBodies {
    private ApplicationBodies() {}

    /// A move on the board: from the stage that the mover saw.
    public record StageMove(@NotNull StageKind from, @NotNull StageKind to) {}

    /// Why somebody is rejected; the message reaches the applicant.
    public record Rejection(@NotNull DispositionReason reason, @Size(max = 4_000) String message) {
        Disposition disposition() {
            return new Disposition(reason, Objects.requireNonNullElse(message, ""));
        }
    }

    /// How the employer knows an applicant.
    public record CandidateView(String name, String email) {
        static CandidateView of(CandidateContact candidate) {
            return new CandidateView(candidate.name(), candidate.email());
        }
    }

    /// An application as the hiring team sees it.
    ///
    /// @param status what the applicant is told, computed from lifecycle, stage and reason
    /// @param message what was said with a rejection or a withdrawal
    public record ApplicationView(
            UUID id,
            UUID postingId,
            int postingVersion,
            UUID positionId,
            UUID organizationId,
            UUID seekerId,
            CandidateView candidate,
            UUID resumeId,
            int resumeVersion,
            String resumeHash,
            UUID resumeFileId,
            SubmissionMethod method,
            Instant submittedAt,
            ApplicationLifecycle lifecycle,
            StageKind stageKind,
            CandidacyStatus status,
            DispositionReason reason,
            ReasonSide reasonSide,
            String message,
            int version,
            Instant updatedAt) {
        static ApplicationView of(Application one) {
            var standing = one.standing();
            var why = standing.disposition();
            return new ApplicationView(
                    one.id().value(),
                    one.opening().posting().value(),
                    one.opening().postingVersion(),
                    one.opening().position().value(),
                    one.opening().organization().value(),
                    one.seeker().value(),
                    CandidateView.of(one.candidate()),
                    one.resume().id(),
                    one.resume().version(),
                    one.resume().hash(),
                    one.resume().file().orElse(null),
                    one.method(),
                    one.submittedAt(),
                    standing.lifecycle(),
                    standing.stage(),
                    CandidacyStatus.of(standing),
                    why.map(Disposition::reason).orElse(null),
                    why.map(disposition -> disposition.reason().side()).orElse(null),
                    why.map(Disposition::message).orElse(null),
                    one.version().number(),
                    one.version().updatedAt());
        }
    }

    /// What was sent with an application, word by word.
    ///
    /// @param document in the platform's resume shape
    public record SentResumeView(Map<String, Object> document, SentLetterView letter) {
        static SentResumeView of(Snapshot snapshot) {
            return new SentResumeView(
                    snapshot.resume(), snapshot.letter().map(SentLetterView::of).orElse(null));
        }
    }

    /// A cover letter as it was sent.
    public record SentLetterView(UUID id, String text) {
        static SentLetterView of(Snapshot.Letter letter) {
            return new SentLetterView(letter.id(), letter.text());
        }
    }

    /// A page of applications, for the API document.
    public record ApplicationList(List<ApplicationView> items, String next) {}
}
