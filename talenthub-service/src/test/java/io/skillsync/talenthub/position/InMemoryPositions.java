package io.skillsync.talenthub.position;

import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.Version;
import io.skillsync.talenthub.InMemoryHouses;
import io.skillsync.talenthub.organization.Party;
import io.smallrye.mutiny.Uni;

public class InMemoryPositions extends InMemoryHouses<Position, Void, PositionId>
        implements Positions {
    public InMemoryPositions() {
        super("position");
    }

    @Override
    public Uni<Page<Position>> page(Party party, PositionFilter filter, PageRequest page) {
        return page(
                party,
                position ->
                        filter.organization().map(position.organization()::equals).orElse(true)
                                && filter.status().map(position.status()::equals).orElse(true),
                page);
    }

    @Override
    protected Position versioned(Position p, Version version) {
        return new Position(
                p.id(),
                p.organization(),
                p.openedBy(),
                p.brief(),
                p.pipeline(),
                p.status(),
                p.closing(),
                version);
    }
}
