package io.skillsync.talenthub.posting.adapter.out;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.kernel.Version.Expected;
import io.skillsync.talenthub.Emitted;
import io.skillsync.talenthub.World;
import io.skillsync.talenthub.position.ClosingOutcome;
import io.skillsync.talenthub.posting.PostingEvent;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostingEventsTest {
    private final World world = World.inMemory();
    private final PostingStore store = new PostingStore(null, null);

    @Test
    void every_event_of_a_posting_keeps_its_contract() {
        var owner = world.owner();
        var live = world.live(owner);
        var id = live.id();
        Emitted.assertKept(
                "talenthub.posting-published.v1",
                store.message(live, new PostingEvent.Published(id)));
        var updated =
                world.await(() ->
                        world.runPostings.revise(
                                owner, id, World.content(), Optional.empty(), Expected.ANY));
        Emitted.assertKept(
                "talenthub.posting-updated.v1",
                store.message(updated, new PostingEvent.Updated(id)));
        var paused = world.await(() -> world.runPostings.pause(owner, id, Expected.ANY));
        Emitted.assertKept(
                "talenthub.posting-paused.v1", store.message(paused, new PostingEvent.Paused(id)));
        world.clock.forward(Duration.ofDays(40));
        world.await(world.endPostings::expire);
        var expired = world.await(() -> world.postings.get(owner, id));
        Emitted.assertKept(
                "talenthub.posting-expired.v1",
                store.message(expired, new PostingEvent.Expired(id)));
        var closed =
                world.await(() ->
                        world.runPostings.close(
                                owner, id, ClosingOutcome.FILLED, "", Expected.ANY));
        var message = store.message(closed, new PostingEvent.Closed(id));
        Emitted.assertKept("talenthub.posting-closed.v1", message);
        assertThat(message.data()).containsEntry("version", closed.version().number());
        assertThat(message.key()).isEqualTo(id.value());
    }
}
