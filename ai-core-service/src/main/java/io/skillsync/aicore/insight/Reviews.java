package io.skillsync.aicore.insight;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.DecidedCollection;

/// All reviews that a person was given.
public interface Reviews
        extends DecidedCollection<GivenReview, ReviewEvent, PersonId, ReviewId, ReviewFilter> {}
