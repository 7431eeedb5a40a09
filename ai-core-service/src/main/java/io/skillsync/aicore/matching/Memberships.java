package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/// Who works for which organization.
public interface Memberships {
    Uni<Viewer> viewer(PersonId person);

    Uni<Void> note(
            UUID membership,
            UUID organization,
            PersonId person,
            String role,
            boolean active,
            UUID cause);
}
