package io.skillsync.careerforge.interest;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.OwnedCollection;

/// All interests of a person.
public interface Interests
        extends OwnedCollection<Interest, SeekerId, InterestId, InterestFilter> {}
