package io.skillsync.persistence;

import io.skillsync.kernel.Identifier;
import io.skillsync.service.identity.ActingPerson;
import java.util.Set;
import java.util.UUID;

/// On whose behalf a transaction runs; the database shows it that one's rows only.
public sealed interface Actor {
    /// The person whose rows are visible.
    UUID person();

    /// The organizations whose rows are visible.
    Set<UUID> organizations();

    /// What events name as the one who did it: a person's id, or `system`.
    String name();

    /// The caller of the request.
    record Person(UUID person, Set<UUID> organizations) implements Actor {
        public Person {
            organizations = Set.copyOf(organizations);
        }

        @Override
        public String name() {
            return person.toString();
        }
    }

    /// The one whom an event or a job is about; nobody is calling.
    record Subject(UUID person, Set<UUID> organizations) implements Actor {
        public Subject {
            organizations = Set.copyOf(organizations);
        }

        @Override
        public String name() {
            return "system";
        }
    }

    /// The owner of what is read or written: as the caller where the owner is calling, else as the
    /// subject.
    static Actor of(Identifier owner) {
        return of(owner.value(), Set.of());
    }

    static Actor of(UUID person, Set<UUID> organizations) {
        return ActingPerson.get().filter(person::equals).isPresent()
                ? new Person(person, organizations)
                : new Subject(person, organizations);
    }

    /// An organization about which an event or a job is.
    static Actor organization(UUID organization) {
        return new Subject(NOBODY, Set.of(organization));
    }

    /// No account has this id, so no person's row is visible.
    UUID NOBODY = new UUID(0, 0);
}
