package io.skillsync.aicore.drafting;

import io.skillsync.aicore.PersonId;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/// That something was written for somebody; the text itself is kept by whoever asked for it.
public interface Drafts {
    /// Notes it and tells it by event; the same request twice is noted once.
    Uni<Void> written(UUID request, PersonId owner, String kind, String engine);
}
