package io.skillsync.talenthub.offer.adapter.out;

import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Version.Expected;
import io.skillsync.talenthub.Emitted;
import io.skillsync.talenthub.World;
import io.skillsync.talenthub.offer.OfferEvent;
import io.skillsync.talenthub.offer.OfferId;
import io.skillsync.talenthub.organization.Party.Applicant;
import org.junit.jupiter.api.Test;

class OfferEventsTest {
    private final World world = World.inMemory();
    private final OfferStore store = new OfferStore(null, null);

    @Test
    void every_event_of_an_offer_keeps_its_contract() {
        var owner = world.owner();
        var application = world.applied(world.live(owner));
        var seeker = new Applicant(application.seeker());
        var id = new OfferId(Identifier.next());
        var made =
                world.await(() ->
                        world.negotiate.make(owner, application.id(), id, World.terms("30000")));
        Emitted.assertKept("talenthub.offer-made.v1", store.message(made, new OfferEvent.Made(id)));
        var second = world.applied(world.live(owner));
        var other = new OfferId(Identifier.next());
        world.await(() -> world.negotiate.make(owner, second.id(), other, World.terms("1")));
        var withdrawn = world.await(() -> world.negotiate.withdraw(owner, other, Expected.ANY));
        Emitted.assertKept(
                "talenthub.offer-withdrawn.v1",
                store.message(withdrawn, new OfferEvent.Withdrawn(other)));
        var third = world.applied(world.live(owner));
        var last = new OfferId(Identifier.next());
        world.await(() -> world.negotiate.make(owner, third.id(), last, World.terms("1")));
        var declined =
                world.await(() ->
                        world.negotiate.decline(new Applicant(third.seeker()), third.id(), ""));
        Emitted.assertKept(
                "talenthub.offer-declined.v1",
                store.message(declined, new OfferEvent.Declined(last)));
        var accepted = world.await(() -> world.negotiate.accept(seeker, application.id()));
        Emitted.assertKept(
                "talenthub.offer-accepted.v1",
                store.message(accepted, new OfferEvent.Accepted(id)));
    }
}
