package io.skillsync.talenthub.application.adapter.out;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.kernel.Version.Expected;
import io.skillsync.talenthub.Emitted;
import io.skillsync.talenthub.World;
import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.application.ApplicationEvent;
import io.skillsync.talenthub.application.Disposition;
import io.skillsync.talenthub.application.DispositionReason;
import io.skillsync.talenthub.application.InMemoryApplications;
import io.skillsync.talenthub.organization.Party.Applicant;
import io.skillsync.talenthub.position.StageKind;
import org.junit.jupiter.api.Test;

class ApplicationEventsTest {
    private final World world = World.inMemory();

    @Test
    void every_event_of_an_application_keeps_its_contract() {
        var owner = world.owner();
        var posting = world.live(owner);
        var hired = world.applied(posting);
        var withdrawn = world.applied(posting);
        var why = new Disposition(DispositionReason.OTHER, "Sorry");
        var id = hired.id();
        world.await(
                () -> world.review.move(owner, id, StageKind.NEW, StageKind.SCREEN, Expected.ANY));
        world.await(() -> world.review.reject(owner, id, why, Expected.ANY));
        world.await(() -> world.review.restore(owner, id, Expected.ANY));
        world.await(() -> world.negotiate.hire(owner, id, Expected.ANY));
        world.await(() ->
                world.apply.withdraw(
                        new Applicant(withdrawn.seeker()),
                        withdrawn.id(),
                        Disposition.withdrawal("")));
        var lines = ((InMemoryApplications) world.applications).lines();
        for (var line : lines) {
            var message = ApplicationMessages.of(line.after(), line.event());
            Emitted.assertKept(message.type(), message);
            assertThat(message.key()).isEqualTo(line.after().id().value());
        }
        assertThat(lines)
                .extracting(line -> ApplicationMessages.of(line.after(), line.event()).type())
                .containsExactly(
                        "talenthub.application-submitted.v1",
                        "talenthub.application-submitted.v1",
                        "talenthub.application-moved.v1",
                        "talenthub.application-rejected.v1",
                        "talenthub.application-restored.v1",
                        "talenthub.application-hired.v1",
                        "talenthub.application-withdrawn.v1");
    }

    @Test
    void the_end_of_a_forgotten_person_still_says_whose_it_was() {
        Application one = world.applied(world.live(world.owner()));
        var forgotten = one.forget(World.NOON);
        ApplicationEvent event = forgotten.events().getFirst();
        var message = ApplicationMessages.of(forgotten.state(), event);
        assertThat(message.data()).containsEntry("seekerId", one.seeker().value());
    }
}
