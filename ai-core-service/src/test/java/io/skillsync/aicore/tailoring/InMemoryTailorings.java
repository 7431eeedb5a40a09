package io.skillsync.aicore.tailoring;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.Version;
import io.skillsync.testkit.InMemoryDecided;

class InMemoryTailorings
        extends InMemoryDecided<
                OfferedTailoring, TailoringEvent, PersonId, TailoringId, TailoringFilter>
        implements Tailorings {
    InMemoryTailorings() {
        super("tailoring");
    }

    @Override
    protected boolean matches(TailoringFilter filter, OfferedTailoring tailoring) {
        return filter.resume().map(tailoring.base().resumeId()::equals).orElse(true);
    }

    @Override
    protected OfferedTailoring versioned(OfferedTailoring offered, Version version) {
        return new OfferedTailoring(
                offered.id(),
                offered.owner(),
                offered.base(),
                offered.posting(),
                offered.tailoring(),
                offered.acceptance(),
                version);
    }
}
