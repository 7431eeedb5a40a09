package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import java.util.Set;
import java.util.UUID;

/// Who looks: a person, with the organizations that they work for.
public record Viewer(PersonId person, Set<UUID> organizations) {
    public Viewer {
        organizations = Set.copyOf(organizations);
    }

    public static Viewer alone(PersonId person) {
        return new Viewer(person, Set.of());
    }
}
