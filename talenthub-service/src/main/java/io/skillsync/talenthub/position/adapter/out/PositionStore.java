package io.skillsync.talenthub.position.adapter.out;

import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import io.skillsync.talenthub.HousePages;
import io.skillsync.talenthub.HouseStore;
import io.skillsync.talenthub.organization.Party;
import io.skillsync.talenthub.position.Position;
import io.skillsync.talenthub.position.PositionId;
import io.skillsync.talenthub.position.Positions;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

@Singleton
class PositionStore extends HouseStore<Position, Void, PositionId, PositionRow>
        implements Positions {
    PositionStore(Transactions transactions, Outbox outbox) {
        super(transactions, outbox, "position", PositionRow.class, PositionRow::new);
    }

    @Override
    public Uni<Page<Position>> page(Party party, PositionFilter filter, PageRequest page) {
        var narrowed =
                HousePages.of(page)
                        .when(
                                "ownerId = :house",
                                "house",
                                filter.organization().map(Identifier::value))
                        .when("status = :status", "status", filter.status());
        return page(party, narrowed, page);
    }

    @Override
    protected OutboxMessage message(Position position, Void none) {
        throw new IllegalStateException("Positions have no events.");
    }
}
