package io.skillsync.careerforge.opportunity;

import java.util.Optional;

/// Where a track stands, in facets: the stage, why it closed, and what makes finer words
/// reversible.
///
/// @param closeReason present exactly when the stage is CLOSED
/// @param kind the part of the employer's process, where it is known
public record TrackStatus(
        TrackStage stage,
        Optional<TrackCloseReason> closeReason,
        Optional<StageKind> kind,
        InterviewState interviews) {
    public static final TrackStatus SAVED = at(TrackStage.SAVED);
    public static final TrackStatus PREPARING = at(TrackStage.PREPARING);

    public TrackStatus {
        if ((stage == TrackStage.CLOSED) != closeReason.isPresent())
            throw new IllegalArgumentException("A closed track has a reason, an open one has not.");
    }

    public static TrackStatus at(TrackStage stage) {
        return new TrackStatus(stage, Optional.empty(), Optional.empty(), InterviewState.NONE);
    }

    public static TrackStatus closed(TrackCloseReason reason) {
        return new TrackStatus(
                TrackStage.CLOSED, Optional.of(reason), Optional.empty(), InterviewState.NONE);
    }

    /// What the seeker sees of a stage of the employer's.
    public static TrackStatus of(StageKind kind, InterviewState interviews) {
        var stage =
                switch (kind) {
                    case NEW -> TrackStage.APPLIED;
                    case REVIEW, SCREEN, ASSESSMENT -> TrackStage.SCREENING;
                    case INTERVIEW, REFERENCE -> TrackStage.INTERVIEWING;
                    case OFFER -> TrackStage.OFFER;
                };
        var seen =
                switch (kind) {
                    case INTERVIEW -> interviews;
                    // References are asked for once the interviews are over.
                    case REFERENCE -> InterviewState.COMPLETED;
                    case NEW, REVIEW, SCREEN, ASSESSMENT, OFFER -> InterviewState.NONE;
                };
        return new TrackStatus(stage, Optional.empty(), Optional.of(kind), seen);
    }

    public boolean hasEnded() {
        return stage == TrackStage.CLOSED;
    }

    /// Not handed in yet.
    public boolean takesApplication() {
        return stage == TrackStage.SAVED || stage == TrackStage.PREPARING;
    }
}
