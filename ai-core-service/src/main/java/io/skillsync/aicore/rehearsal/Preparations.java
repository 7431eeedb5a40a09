package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.DecidedCollection;

/// All preparations of a person.
public interface Preparations
        extends DecidedCollection<
                Preparation, PreparationEvent, PersonId, PreparationId, PreparationFilter> {}
