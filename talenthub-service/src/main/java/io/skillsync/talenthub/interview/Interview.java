package io.skillsync.talenthub.interview;

import static io.skillsync.talenthub.interview.InterviewState.*;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Version;
import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.UserId;

/// A meeting between an applicant and the hiring team.
///
/// @param version also its sequence for those who follow it
public record Interview(
        InterviewId id,
        ApplicationId application,
        OrganizationId organization,
        UserId seeker,
        Appointment appointment,
        InterviewState state,
        InterviewOutcome outcome,
        Version version)
        implements Owned {

    static Decision<Interview, InterviewEvent> schedule(
            InterviewId id, Application application, Appointment appointment) {
        application.requireOpen();
        var interview =
                new Interview(
                        id,
                        application.id(),
                        application.opening().organization(),
                        application.seeker(),
                        appointment,
                        SCHEDULED,
                        InterviewOutcome.PENDING,
                        Version.NEW);
        return Decision.of(interview, new InterviewEvent.Scheduled(id));
    }

    Decision<Interview, InterviewEvent> reschedule(Appointment appointment) {
        requireScheduled();
        var moved = next(appointment, SCHEDULED, outcome);
        return Decision.of(moved, new InterviewEvent.Scheduled(id));
    }

    /// Records that it took place; an outcome that was pending can be given later.
    Decision<Interview, InterviewEvent> complete(InterviewOutcome outcome) {
        if (state == CANCELLED || state == COMPLETED && this.outcome != InterviewOutcome.PENDING)
            throw over();
        var completed = next(appointment, COMPLETED, outcome);
        return Decision.of(completed, new InterviewEvent.Completed(id));
    }

    public Decision<Interview, InterviewEvent> cancel() {
        requireScheduled();
        var cancelled = next(appointment, CANCELLED, outcome);
        return Decision.of(cancelled, new InterviewEvent.Cancelled(id));
    }

    /// The person behind it is gone; that it took place stays true.
    public Decision<Interview, InterviewEvent> forget() {
        return Decision.of(
                new Interview(
                        id,
                        application,
                        organization,
                        UserId.FORGOTTEN,
                        appointment.wordless(),
                        state,
                        outcome,
                        version));
    }

    @Override
    public OrganizationId owner() {
        return organization;
    }

    private void requireScheduled() {
        if (state != SCHEDULED) throw over();
    }

    private RuleBroken over() {
        var how = state == COMPLETED ? "has taken place" : "was cancelled";
        return new RuleBroken("interview.over", "This interview %s.".formatted(how));
    }

    private Interview next(Appointment when, InterviewState state, InterviewOutcome outcome) {
        return new Interview(id, application, organization, seeker, when, state, outcome, version);
    }
}
