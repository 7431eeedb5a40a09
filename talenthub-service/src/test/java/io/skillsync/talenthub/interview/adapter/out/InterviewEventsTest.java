package io.skillsync.talenthub.interview.adapter.out;

import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Version.Expected;
import io.skillsync.talenthub.Emitted;
import io.skillsync.talenthub.World;
import io.skillsync.talenthub.interview.InterviewEvent;
import io.skillsync.talenthub.interview.InterviewId;
import io.skillsync.talenthub.interview.InterviewOutcome;
import org.junit.jupiter.api.Test;

class InterviewEventsTest {
    private final World world = World.inMemory();
    private final InterviewStore store = new InterviewStore(null, null);

    @Test
    void every_event_of_an_interview_keeps_its_contract() {
        var owner = world.owner();
        var application = world.applied(world.live(owner)).id();
        var id = new InterviewId(Identifier.next());
        var other = new InterviewId(Identifier.next());
        var scheduled =
                world.await(
                        () -> world.arrange.schedule(owner, application, id, World.appointment()));
        Emitted.assertKept(
                "talenthub.interview-scheduled.v1",
                store.message(scheduled, new InterviewEvent.Scheduled(id)));
        var completed =
                world.await(() ->
                        world.arrange.complete(owner, id, InterviewOutcome.FAILED, Expected.ANY));
        Emitted.assertKept(
                "talenthub.interview-completed.v1",
                store.message(completed, new InterviewEvent.Completed(id)));
        world.await(() -> world.arrange.schedule(owner, application, other, World.appointment()));
        var cancelled = world.await(() -> world.arrange.cancel(owner, other, Expected.ANY));
        Emitted.assertKept(
                "talenthub.interview-cancelled.v1",
                store.message(cancelled, new InterviewEvent.Cancelled(other)));
    }
}
