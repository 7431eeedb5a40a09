package io.skillsync.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// A typed id. Implementations are records of one UUIDv7, so that ids sort by the time they were
/// made.
public interface Identifier {
    UUID value();

    /// A fresh UUIDv7; called at the edge (resources, listeners), never inside a model.
    static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
