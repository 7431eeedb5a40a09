package io.skillsync.talenthub.position;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.skillsync.talenthub.organization.Colleague;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.Right;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.function.Function;

/// Opens positions and leads them to their end.
@UseCase
public class RunPositions {
    private final Positions positions;
    private final Adverts adverts;
    private final Clock clock;

    public RunPositions(Positions positions, Adverts adverts, Clock clock) {
        this.positions = positions;
        this.adverts = adverts;
        this.clock = clock;
    }

    public Uni<Position> create(
            Colleague by,
            OrganizationId organization,
            PositionId id,
            PositionBrief brief,
            Pipeline pipeline,
            boolean draft) {
        by.must(Right.MANAGE_POSITIONS, organization, "organization");
        return positions.commit(
                by, Position.create(id, organization, by.id(), brief, pipeline, draft));
    }

    public Uni<Position> get(Colleague by, PositionId id) {
        return positions
                .get(by, id)
                .invoke(p -> by.must(Right.SEE_ORGANIZATION, p.organization(), "position"));
    }

    public Uni<Position> revise(
            Colleague by,
            PositionId id,
            PositionBrief brief,
            Pipeline pipeline,
            Expected expected) {
        return decide(by, id, expected, position -> position.revise(brief, pipeline));
    }

    public Uni<Position> hold(Colleague by, PositionId id, Expected expected) {
        return decide(by, id, expected, Position::hold);
    }

    public Uni<Position> open(Colleague by, PositionId id, Expected expected) {
        return decide(by, id, expected, Position::open);
    }

    /// Closes the postings first, so that an interrupted closing can simply be repeated.
    public Uni<Position> close(
            Colleague by,
            PositionId id,
            ClosingOutcome outcome,
            String message,
            Expected expected) {
        var closing = new Closing(outcome, message, by.id(), clock.instant());
        return positions.consider(
                by,
                id,
                expected,
                position -> {
                    by.must(Right.MANAGE_POSITIONS, position.organization(), "position");
                    var closed = position.close(closing);
                    return adverts.close(by, id, closing).replaceWith(closed);
                });
    }

    private Uni<Position> decide(
            Colleague by,
            PositionId id,
            Expected expected,
            Function<Position, Decision<Position, Void>> command) {
        return positions.decide(
                by,
                id,
                expected,
                position -> {
                    by.must(Right.MANAGE_POSITIONS, position.organization(), "position");
                    return command.apply(position);
                });
    }
}
