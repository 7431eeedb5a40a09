package io.skillsync.aicore.assessment;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.DecidedCollection;

/// All assessments of a person.
public interface Assessments
        extends DecidedCollection<
                Assessment, AssessmentEvent, PersonId, AssessmentId, AssessmentFilter> {}
