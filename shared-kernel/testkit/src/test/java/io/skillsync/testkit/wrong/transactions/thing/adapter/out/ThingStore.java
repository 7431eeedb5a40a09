package io.skillsync.testkit.wrong.transactions.thing.adapter.out;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/// Wrong: opens a transaction on nobody's behalf.
public class ThingStore {
    Uni<Void> write(Mutiny.SessionFactory sessions) {
        return sessions.withTransaction(session -> session.flush());
    }
}
