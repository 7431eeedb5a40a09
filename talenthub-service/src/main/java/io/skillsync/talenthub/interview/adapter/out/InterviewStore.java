package io.skillsync.talenthub.interview.adapter.out;

import io.skillsync.persistence.OwnedRow;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import io.skillsync.talenthub.CandidacyStore;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.interview.Interview;
import io.skillsync.talenthub.interview.InterviewEvent;
import io.skillsync.talenthub.interview.InterviewId;
import io.skillsync.talenthub.interview.Interviews;
import io.skillsync.talenthub.organization.Party;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@Singleton
class InterviewStore extends CandidacyStore<Interview, InterviewEvent, InterviewId, InterviewRow>
        implements Interviews {
    /// More interviews than any application has.
    private static final int ALL = 500;

    InterviewStore(Transactions transactions, Outbox outbox) {
        super(transactions, outbox, "interview", InterviewRow.class, InterviewRow::new);
    }

    @Override
    public Uni<List<Interview>> of(Party party, ApplicationId application) {
        return find(
                party,
                "applicationId = :application",
                Map.of("application", application.value()),
                ALL);
    }

    @Override
    public Uni<List<Interview>> upcoming(Party party, Instant now, int limit) {
        return find(
                party,
                "startsAt > :now and outcome = PENDING and state = SCHEDULED",
                Map.of("now", now),
                limit);
    }

    @Override
    protected Uni<Void> forget(Party house, Interview stored) {
        return commit(house, stored.forget()).replaceWithVoid();
    }

    @Override
    protected OutboxMessage message(Interview interview, InterviewEvent event) {
        var data = new LinkedHashMap<String, Object>();
        data.put("interviewId", interview.id().value());
        data.put("applicationId", interview.application().value());
        data.put("seekerId", interview.seeker().value());
        data.put("organizationId", interview.organization().value());
        data.put("type", interview.appointment().type());
        data.put("startsAt", interview.appointment().startsAt());
        data.put("endsAt", interview.appointment().endsAt());
        data.put("outcome", interview.outcome());
        data.put("sequence", interview.version().number());
        return new OutboxMessage(
                "talenthub.interview",
                interview.id().value(),
                "talenthub.%s.v1".formatted(name(event)),
                data);
    }

    private Uni<List<Interview>> find(
            Party party, String condition, Map<String, Object> values, int limit) {
        return read(
                        party,
                        session -> select(session, party, condition, "startsAt, id", values, limit))
                .map(rows -> rows.stream().map(OwnedRow::toModel).toList());
    }

    private static String name(InterviewEvent event) {
        return switch (event) {
            case InterviewEvent.Scheduled _ -> "interview-scheduled";
            case InterviewEvent.Completed _ -> "interview-completed";
            case InterviewEvent.Cancelled _ -> "interview-cancelled";
        };
    }
}
