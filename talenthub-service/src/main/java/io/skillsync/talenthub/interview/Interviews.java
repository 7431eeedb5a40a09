package io.skillsync.talenthub.interview;

import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.organization.HouseCollection;
import io.skillsync.talenthub.organization.Party;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/// Where interviews are kept. A colleague sees those of their organizations, an applicant their
/// own.
public interface Interviews extends HouseCollection<Interview, InterviewEvent, InterviewId> {
    /// All of one application, the earliest first.
    Uni<List<Interview>> of(Party party, ApplicationId application);

    /// What is still to come and undecided, the soonest first (S1-63).
    Uni<List<Interview>> upcoming(Party party, Instant now, int limit);
}
