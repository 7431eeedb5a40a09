package io.skillsync.talenthub.interview;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.application.Applications;
import io.skillsync.talenthub.organization.Colleague;
import io.skillsync.talenthub.organization.Right;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/// Appoints interviews, moves them, and records what came out.
@UseCase
public class ArrangeInterviews {
    private static final int UPCOMING = 200;

    private final Interviews interviews;
    private final Applications applications;
    private final Clock clock;

    public ArrangeInterviews(Interviews interviews, Applications applications, Clock clock) {
        this.interviews = interviews;
        this.applications = applications;
        this.clock = clock;
    }

    public Uni<Interview> schedule(
            Colleague by, ApplicationId application, InterviewId id, Appointment appointment) {
        return applications
                .get(by, application)
                .invoke(a ->
                        by.must(
                                Right.SCHEDULE_INTERVIEWS,
                                a.opening().organization(),
                                "application"))
                .map(found -> Interview.schedule(id, found, appointment))
                .chain(decision -> interviews.commit(by, decision));
    }

    public Uni<Interview> reschedule(
            Colleague by, InterviewId id, Appointment appointment, Expected expected) {
        return decide(by, Right.SCHEDULE_INTERVIEWS, id, expected, i -> i.reschedule(appointment));
    }

    public Uni<Interview> complete(
            Colleague by, InterviewId id, InterviewOutcome outcome, Expected expected) {
        return decide(by, Right.RECORD_INTERVIEWS, id, expected, i -> i.complete(outcome));
    }

    public Uni<Interview> cancel(Colleague by, InterviewId id, Expected expected) {
        return decide(by, Right.SCHEDULE_INTERVIEWS, id, expected, Interview::cancel);
    }

    public Uni<Interview> get(Colleague by, InterviewId id) {
        return interviews
                .get(by, id)
                .invoke(i -> by.must(Right.SEE_APPLICATIONS, i.organization(), "interview"));
    }

    public Uni<List<Interview>> of(Colleague by, ApplicationId application) {
        return applications
                .get(by, application)
                .invoke(a ->
                        by.must(Right.SEE_APPLICATIONS, a.opening().organization(), "application"))
                .chain(() -> interviews.of(by, application));
    }

    public Uni<List<Interview>> upcoming(Colleague by) {
        return interviews
                .upcoming(by, clock.instant(), UPCOMING)
                .map(all ->
                        all.stream()
                                .filter(i -> by.may(Right.SEE_APPLICATIONS, i.organization()))
                                .toList());
    }

    private Uni<Interview> decide(
            Colleague by,
            Right right,
            InterviewId id,
            Expected expected,
            Function<Interview, Decision<Interview, InterviewEvent>> command) {
        return interviews.decide(
                by,
                id,
                expected,
                interview -> {
                    by.must(right, interview.organization(), "interview");
                    return command.apply(interview);
                });
    }
}
