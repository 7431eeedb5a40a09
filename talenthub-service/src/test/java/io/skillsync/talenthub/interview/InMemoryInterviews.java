package io.skillsync.talenthub.interview;

import io.skillsync.kernel.Version;
import io.skillsync.talenthub.InMemoryHouses;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.organization.Party;
import io.skillsync.talenthub.organization.UserId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

public class InMemoryInterviews extends InMemoryHouses<Interview, InterviewEvent, InterviewId>
        implements Interviews {
    private static final Comparator<Interview> SOONEST =
            Comparator.comparing(interview -> interview.appointment().startsAt());

    public InMemoryInterviews() {
        super("interview");
    }

    @Override
    public Uni<List<Interview>> of(Party party, ApplicationId application) {
        return Uni.createFrom()
                .item(() ->
                        seenBy(party)
                                .filter(i -> i.application().equals(application))
                                .sorted(SOONEST)
                                .toList());
    }

    @Override
    public Uni<List<Interview>> upcoming(Party party, Instant now, int limit) {
        return Uni.createFrom()
                .item(() ->
                        seenBy(party)
                                .filter(i -> i.appointment().startsAt().isAfter(now))
                                .filter(i -> i.outcome() == InterviewOutcome.PENDING)
                                .filter(i -> i.state() == InterviewState.SCHEDULED)
                                .sorted(SOONEST)
                                .limit(limit)
                                .toList());
    }

    @Override
    protected UserId seeker(Interview state) {
        return state.seeker();
    }

    @Override
    protected Interview versioned(Interview i, Version version) {
        return new Interview(
                i.id(),
                i.application(),
                i.organization(),
                i.seeker(),
                i.appointment(),
                i.state(),
                i.outcome(),
                version);
    }
}
