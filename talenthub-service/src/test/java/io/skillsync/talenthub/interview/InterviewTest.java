package io.skillsync.talenthub.interview;

import static io.skillsync.talenthub.Refusals.assertRefused;
import static io.skillsync.talenthub.World.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.skillsync.kernel.Identifier;
import io.skillsync.talenthub.World;
import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.organization.UserId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InterviewTest {
    private final World world = World.inMemory();
    private final Application application = world.applied(world.live(world.owner()));
    private final InterviewId id = new InterviewId(Identifier.next());
    private final Interview scheduled =
            Interview.schedule(id, application, World.appointment()).state();

    @Test
    void an_interview_is_scheduled_for_the_applicant() {
        var decision = Interview.schedule(id, application, World.appointment());
        assertThat(decision.state().seeker()).isEqualTo(application.seeker());
        assertThat(decision.state().state()).isEqualTo(InterviewState.SCHEDULED);
        assertThat(decision.state().outcome()).isEqualTo(InterviewOutcome.PENDING);
        assertThat(decision.events()).containsExactly(new InterviewEvent.Scheduled(id));
    }

    @Test
    void nobody_is_invited_after_the_end() {
        var hired = application.hire(NOON).state();
        assertRefused(
                "application.closed", () -> Interview.schedule(id, hired, World.appointment()));
    }

    @Test
    void another_time_is_told_like_a_first_one() {
        var later = World.appointment(NOON.plus(Duration.ofDays(9)));
        var moved = scheduled.reschedule(later);
        assertThat(moved.state().appointment()).isEqualTo(later);
        assertThat(moved.events()).containsExactly(new InterviewEvent.Scheduled(id));
    }

    @Test
    void a_pending_outcome_is_given_later_and_then_stands() {
        var done = scheduled.complete(InterviewOutcome.PENDING).state();
        assertThat(done.state()).isEqualTo(InterviewState.COMPLETED);
        var passed = done.complete(InterviewOutcome.PASSED);
        assertThat(passed.state().outcome()).isEqualTo(InterviewOutcome.PASSED);
        assertThat(passed.events()).containsExactly(new InterviewEvent.Completed(id));
        assertRefused("interview.over", () -> passed.state().complete(InterviewOutcome.FAILED));
    }

    @Test
    void what_is_over_is_neither_moved_nor_cancelled() {
        for (var over :
                new Interview[] {
                    scheduled.complete(InterviewOutcome.PASSED).state(),
                    scheduled.complete(InterviewOutcome.PENDING).state(),
                    scheduled.cancel().state()
                }) {
            assertRefused("interview.over", () -> over.reschedule(World.appointment()));
            assertRefused("interview.over", over::cancel);
        }
        var cancelled = scheduled.cancel();
        assertThat(cancelled.events()).containsExactly(new InterviewEvent.Cancelled(id));
        assertRefused("interview.over", () -> cancelled.state().complete(InterviewOutcome.PASSED));
    }

    @Test
    void an_interview_ends_after_it_starts_within_a_day() {
        assertRefused("interview.order", () -> lasting(Duration.ZERO));
        assertRefused("interview.order", () -> lasting(Duration.ofMinutes(-1)));
        assertThatCode(() -> lasting(Duration.ofHours(24))).doesNotThrowAnyException();
        assertRefused("interview.too-long", () -> lasting(Duration.ofHours(24).plusNanos(1)));
    }

    @Test
    void a_forgotten_applicant_is_not_named_by_it() {
        var anonymous = scheduled.forget().state();
        assertThat(anonymous.seeker()).isEqualTo(UserId.FORGOTTEN);
        assertThat(anonymous.appointment().note()).isEmpty();
        assertThat(anonymous.appointment().startsAt())
                .isEqualTo(scheduled.appointment().startsAt());
    }

    private static Appointment lasting(Duration length) {
        var like = World.appointment();
        return new Appointment(
                like.type(),
                NOON,
                NOON.plus(length),
                like.zone(),
                like.place(),
                like.note(),
                like.interviewers());
    }
}
