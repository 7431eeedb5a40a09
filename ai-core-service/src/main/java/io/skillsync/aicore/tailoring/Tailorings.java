package io.skillsync.aicore.tailoring;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.DecidedCollection;

/// All tailorings that a person was offered.
public interface Tailorings
        extends DecidedCollection<
                OfferedTailoring, TailoringEvent, PersonId, TailoringId, TailoringFilter> {}
