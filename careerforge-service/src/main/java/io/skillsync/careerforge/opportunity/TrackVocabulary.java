package io.skillsync.careerforge.opportunity;

import static io.skillsync.careerforge.opportunity.TrackCloseReason.ACCEPTED;
import static io.skillsync.careerforge.opportunity.TrackCloseReason.REJECTED;
import static io.skillsync.careerforge.opportunity.TrackCloseReason.WITHDRAWN;

import io.skillsync.kernel.Invalid;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The vocabularies in which callers speak of a track. Every word of each can be stored, and is
/// read back as itself; what a vocabulary has no word for reads as its nearest one (C02).
public final class TrackVocabulary {
    private TrackVocabulary() {}

    /// What a word of any of the vocabularies means; where two share a word, they mean the same.
    public static TrackStatus meaning(String word) {
        var told = word.strip().toUpperCase(Locale.ROOT);
        return named(ManagerStatus.values(), told)
                .map(TrackVocabulary::meaning)
                .or(() -> named(CoachJobStatus.values(), told).map(TrackVocabulary::meaning))
                .or(() -> named(CoachSubmissionStatus.values(), told).map(TrackVocabulary::meaning))
                .orElseThrow(() ->
                        new Invalid(
                                "status",
                                "opportunity.status-unknown",
                                "No track has this status."));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] words, String told) {
        return Stream.of(words).filter(word -> word.name().equals(told)).findFirst();
    }

    public static TrackStatus meaning(ManagerStatus word) {
        return switch (word) {
            case SAVED -> TrackStatus.SAVED;
            case APPLIED -> TrackStatus.at(TrackStage.APPLIED);
            case SCREENING -> TrackStatus.of(StageKind.SCREEN, InterviewState.NONE);
            case INTERVIEWING -> TrackStatus.of(StageKind.INTERVIEW, InterviewState.NONE);
            case OFFER -> TrackStatus.at(TrackStage.OFFER);
            case REJECTED -> TrackStatus.closed(REJECTED);
            case WITHDRAWN -> TrackStatus.closed(WITHDRAWN);
            case ACCEPTED -> TrackStatus.closed(ACCEPTED);
        };
    }

    public static TrackStatus meaning(CoachJobStatus word) {
        return switch (word) {
            case INTERESTED -> TrackStatus.SAVED;
            case APPLIED -> TrackStatus.at(TrackStage.APPLIED);
            case INTERVIEW_SCHEDULED ->
                    TrackStatus.of(StageKind.INTERVIEW, InterviewState.SCHEDULED);
            case INTERVIEW_COMPLETED ->
                    TrackStatus.of(StageKind.INTERVIEW, InterviewState.COMPLETED);
            case OFFER_RECEIVED -> TrackStatus.at(TrackStage.OFFER);
            case REJECTED -> TrackStatus.closed(REJECTED);
            case ACCEPTED -> TrackStatus.closed(ACCEPTED);
            case WITHDRAWN -> TrackStatus.closed(WITHDRAWN);
        };
    }

    public static TrackStatus meaning(CoachSubmissionStatus word) {
        return switch (word) {
            case DRAFT -> TrackStatus.PREPARING;
            case SUBMITTED -> TrackStatus.at(TrackStage.APPLIED);
            case UNDER_REVIEW -> TrackStatus.of(StageKind.REVIEW, InterviewState.NONE);
            case REJECTED -> TrackStatus.closed(REJECTED);
            case ACCEPTED -> TrackStatus.closed(ACCEPTED);
        };
    }

    public static ManagerStatus manager(TrackStatus status) {
        return switch (status.stage()) {
            case SAVED, PREPARING -> ManagerStatus.SAVED;
            case APPLIED -> ManagerStatus.APPLIED;
            case SCREENING -> ManagerStatus.SCREENING;
            case INTERVIEWING -> ManagerStatus.INTERVIEWING;
            case OFFER -> ManagerStatus.OFFER;
            case CLOSED ->
                    switch (status.closeReason().orElseThrow()) {
                        case ACCEPTED -> ManagerStatus.ACCEPTED;
                        case REJECTED, NO_RESPONSE, POSTING_CLOSED -> ManagerStatus.REJECTED;
                        case WITHDRAWN, DECLINED -> ManagerStatus.WITHDRAWN;
                    };
        };
    }

    public static CoachJobStatus coachJob(TrackStatus status) {
        return switch (status.stage()) {
            case SAVED, PREPARING -> CoachJobStatus.INTERESTED;
            case APPLIED, SCREENING -> CoachJobStatus.APPLIED;
            case INTERVIEWING ->
                    status.interviews() == InterviewState.COMPLETED
                            ? CoachJobStatus.INTERVIEW_COMPLETED
                            : CoachJobStatus.INTERVIEW_SCHEDULED;
            case OFFER -> CoachJobStatus.OFFER_RECEIVED;
            case CLOSED ->
                    switch (status.closeReason().orElseThrow()) {
                        case ACCEPTED -> CoachJobStatus.ACCEPTED;
                        case REJECTED, NO_RESPONSE, POSTING_CLOSED -> CoachJobStatus.REJECTED;
                        case WITHDRAWN, DECLINED -> CoachJobStatus.WITHDRAWN;
                    };
        };
    }

    /// Empty where there is no application; the coach has no word for a withdrawn one and reads it
    /// as rejected.
    public static Optional<CoachSubmissionStatus> coachSubmission(TrackStatus status) {
        return switch (status.stage()) {
            case SAVED -> Optional.empty();
            case PREPARING -> Optional.of(CoachSubmissionStatus.DRAFT);
            case APPLIED -> Optional.of(CoachSubmissionStatus.SUBMITTED);
            case SCREENING, INTERVIEWING, OFFER -> Optional.of(CoachSubmissionStatus.UNDER_REVIEW);
            case CLOSED ->
                    Optional.of(
                            status.closeReason().orElseThrow() == ACCEPTED
                                    ? CoachSubmissionStatus.ACCEPTED
                                    : CoachSubmissionStatus.REJECTED);
        };
    }

    /// The stages and reasons that the career manager reads as the word, for queries.
    public static Query query(ManagerStatus word) {
        return switch (word) {
            case SAVED -> Query.stages(TrackStage.SAVED, TrackStage.PREPARING);
            case APPLIED -> Query.stages(TrackStage.APPLIED);
            case SCREENING -> Query.stages(TrackStage.SCREENING);
            case INTERVIEWING -> Query.stages(TrackStage.INTERVIEWING);
            case OFFER -> Query.stages(TrackStage.OFFER);
            case REJECTED ->
                    Query.reasons(
                            REJECTED,
                            TrackCloseReason.NO_RESPONSE,
                            TrackCloseReason.POSTING_CLOSED);
            case WITHDRAWN -> Query.reasons(WITHDRAWN, TrackCloseReason.DECLINED);
            case ACCEPTED -> Query.reasons(ACCEPTED);
        };
    }

    /// @param reasons empty where the stage alone decides
    public record Query(Set<TrackStage> stages, Set<TrackCloseReason> reasons) {
        static Query stages(TrackStage first, TrackStage... more) {
            return new Query(EnumSet.of(first, more), Set.of());
        }

        static Query reasons(TrackCloseReason first, TrackCloseReason... more) {
            return new Query(EnumSet.of(TrackStage.CLOSED), EnumSet.of(first, more));
        }

        boolean admits(TrackStatus status) {
            return stages.contains(status.stage())
                    && (reasons.isEmpty()
                            || status.closeReason().filter(reasons::contains).isPresent());
        }
    }
}
