package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.PersonId;

/// What has happened to a preparation.
public sealed interface PreparationEvent {
    PreparationId preparation();

    PersonId owner();

    /// It was put together: that is what the allowance was reserved for.
    record Prepared(PreparationId preparation, PersonId owner) implements PreparationEvent {}
}
