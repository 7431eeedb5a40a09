package io.skillsync.talenthub.organization;

import java.util.Optional;
import java.util.Set;

/// On whose behalf something is read or written. Stores open their transactions for a party, so
/// that row-level security shows it exactly what it may see.
public sealed interface Party permits Colleague, Party.Applicant, Party.House {
    /// The person who answers for the act; empty where the platform acts by itself.
    Optional<UserId> person();

    /// The organizations whose rows this party may touch.
    Set<OrganizationId> organizations();

    /// A seeker, who reaches their own applications and nothing else.
    record Applicant(UserId seeker) implements Party {
        @Override
        public Optional<UserId> person() {
            return Optional.of(seeker);
        }

        @Override
        public Set<OrganizationId> organizations() {
            return Set.of();
        }
    }

    /// An organization that goes on with what was decided before: a posting runs out, a closed
    /// posting answers its applicants.
    ///
    /// @param person who decided it, where it was a person
    record House(OrganizationId organization, Optional<UserId> person) implements Party {
        @Override
        public Set<OrganizationId> organizations() {
            return Set.of(organization);
        }
    }
}
