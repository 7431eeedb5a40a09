package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.DecidedCollection;

/// All mock interviews of a person.
public interface MockInterviews
        extends DecidedCollection<
                MockInterview,
                MockInterviewEvent,
                PersonId,
                MockInterviewId,
                MockInterviewFilter> {}
