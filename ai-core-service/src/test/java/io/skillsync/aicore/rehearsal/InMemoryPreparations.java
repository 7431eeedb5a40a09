package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.Version;
import io.skillsync.testkit.InMemoryDecided;

class InMemoryPreparations
        extends InMemoryDecided<
                Preparation, PreparationEvent, PersonId, PreparationId, PreparationFilter>
        implements Preparations {
    InMemoryPreparations() {
        super("interview preparation");
    }

    @Override
    protected boolean matches(PreparationFilter filter, Preparation preparation) {
        return filter.application()
                .map(wanted -> wanted.equals(preparation.occasion().application()))
                .orElse(true);
    }

    @Override
    protected Preparation versioned(Preparation preparation, Version version) {
        return new Preparation(
                preparation.id(),
                preparation.owner(),
                preparation.occasion(),
                preparation.pack(),
                preparation.answers(),
                preparation.feedback(),
                preparation.notes(),
                version);
    }
}
