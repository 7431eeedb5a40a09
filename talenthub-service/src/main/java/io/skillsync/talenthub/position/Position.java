package io.skillsync.talenthub.position;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Version;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.UserId;
import java.util.Optional;

/// Something to be filled. It opens, may pause, closes once and stays closed. It tells nobody
/// outside: what the world may know is told by its postings.
public record Position(
        PositionId id,
        OrganizationId organization,
        UserId openedBy,
        PositionBrief brief,
        Pipeline pipeline,
        PositionStatus status,
        Optional<Closing> closing,
        Version version)
        implements Owned {

    /// @param draft kept back for now; otherwise the position is open at once
    static Decision<Position, Void> create(
            PositionId id,
            OrganizationId organization,
            UserId by,
            PositionBrief brief,
            Pipeline pipeline,
            boolean draft) {
        var status = draft ? PositionStatus.DRAFT : PositionStatus.OPEN;
        return Decision.of(
                new Position(
                        id,
                        organization,
                        by,
                        brief,
                        pipeline,
                        status,
                        Optional.empty(),
                        Version.NEW));
    }

    Decision<Position, Void> revise(PositionBrief brief, Pipeline pipeline) {
        requireNotClosed();
        // Applicants may stand in any stage that was ever offered, so none is taken away.
        if (!pipeline.kinds().containsAll(this.pipeline.kinds()))
            throw new RuleBroken(
                    "position.stage-removed",
                    "A stage can be added, renamed or moved, but not taken away.");
        return Decision.of(
                new Position(
                        id, organization, openedBy, brief, pipeline, status, closing, version));
    }

    Decision<Position, Void> hold() {
        requireNotClosed();
        return withStatus(PositionStatus.ON_HOLD, Optional.empty());
    }

    Decision<Position, Void> open() {
        requireNotClosed();
        return withStatus(PositionStatus.OPEN, Optional.empty());
    }

    Decision<Position, Void> close(Closing closing) {
        requireNotClosed();
        return withStatus(PositionStatus.CLOSED, Optional.of(closing));
    }

    @Override
    public OrganizationId owner() {
        return organization;
    }

    /// Refuses where nothing of this position may be advertised.
    public void requireOpen() {
        requireNotClosed();
        if (status != PositionStatus.OPEN)
            throw new RuleBroken("position.not-open", "This position is not open at the moment.");
    }

    private void requireNotClosed() {
        if (status == PositionStatus.CLOSED)
            throw new RuleBroken("position.closed", "This position is closed.");
    }

    private Decision<Position, Void> withStatus(PositionStatus status, Optional<Closing> closing) {
        return Decision.of(
                new Position(
                        id, organization, openedBy, brief, pipeline, status, closing, version));
    }
}
