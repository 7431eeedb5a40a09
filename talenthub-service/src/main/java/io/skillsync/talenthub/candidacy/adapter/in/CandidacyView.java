package io.skillsync.talenthub.candidacy.adapter.in;

import io.skillsync.talenthub.application.ApplicationLifecycle;
import io.skillsync.talenthub.application.CandidacyStatus;
import io.skillsync.talenthub.application.Disposition;
import io.skillsync.talenthub.application.DispositionReason;
import io.skillsync.talenthub.application.ReasonSide;
import io.skillsync.talenthub.candidacy.Candidacy;
import io.skillsync.talenthub.interview.Interview;
import io.skillsync.talenthub.interview.InterviewOutcome;
import io.skillsync.talenthub.interview.InterviewState;
import io.skillsync.talenthub.interview.InterviewType;
import io.skillsync.talenthub.offer.Offer;
import io.skillsync.talenthub.offer.OfferState;
import io.skillsync.talenthub.position.StageKind;
import io.skillsync.talenthub.posting.PayPeriod;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// An application as its candidate sees it: where they stand, why, when they meet, what is offered;
/// nobody of the hiring team by name.
public record CandidacyView(
        UUID id,
        UUID postingId,
        int postingVersion,
        UUID positionId,
        UUID organizationId,
        String organizationName,
        String title,
        ApplicationLifecycle lifecycle,
        StageKind stageKind,
        CandidacyStatus status,
        DispositionReason reason,
        ReasonSide reasonSide,
        String message,
        Instant submittedAt,
        int sequence,
        List<CandidateInterviewView> interviews,
        List<CandidateOfferView> offers) {
    static CandidacyView of(Candidacy candidacy) {
        var one = candidacy.application();
        var why = one.standing().disposition();
        return new CandidacyView(
                one.id().value(),
                one.opening().posting().value(),
                one.opening().postingVersion(),
                one.opening().position().value(),
                one.opening().organization().value(),
                candidacy.posting().organizationName(),
                candidacy.posting().title(),
                one.standing().lifecycle(),
                one.standing().stage(),
                candidacy.status(),
                why.map(Disposition::reason).orElse(null),
                why.map(disposition -> disposition.reason().side()).orElse(null),
                why.map(Disposition::message).orElse(null),
                one.submittedAt(),
                one.version().number(),
                candidacy.interviews().stream().map(CandidateInterviewView::of).toList(),
                candidacy.offers().stream().map(CandidateOfferView::of).toList());
    }

    /// An interview as the candidate sees it.
    public record CandidateInterviewView(
            UUID id,
            InterviewType type,
            Instant startsAt,
            Instant endsAt,
            String timeZone,
            String place,
            String note,
            InterviewState state,
            InterviewOutcome outcome,
            int sequence) {
        static CandidateInterviewView of(Interview interview) {
            var when = interview.appointment();
            return new CandidateInterviewView(
                    interview.id().value(),
                    when.type(),
                    when.startsAt(),
                    when.endsAt(),
                    when.zone().getId(),
                    when.place(),
                    when.note(),
                    interview.state(),
                    interview.outcome(),
                    interview.version().number());
        }
    }

    /// An offer as the candidate sees it: the terms that count now.
    ///
    /// @param round how many sets of terms there have been
    public record CandidateOfferView(
            UUID id,
            OfferState state,
            int round,
            String title,
            BigDecimal amount,
            String currency,
            PayPeriod period,
            LocalDate startDate,
            Instant expiresAt,
            String note,
            int sequence) {
        static CandidateOfferView of(Offer offer) {
            var terms = offer.terms();
            return new CandidateOfferView(
                    offer.id().value(),
                    offer.state(),
                    offer.rounds().size(),
                    terms.title(),
                    terms.amount(),
                    terms.currency(),
                    terms.period(),
                    terms.startDate(),
                    terms.expiresAt(),
                    terms.note(),
                    offer.version().number());
        }
    }
}
