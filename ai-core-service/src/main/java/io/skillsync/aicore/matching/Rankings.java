package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/// Tells that a metered ranking was given.
public interface Rankings {
    Uni<Void> served(PersonId person, UUID request);
}
