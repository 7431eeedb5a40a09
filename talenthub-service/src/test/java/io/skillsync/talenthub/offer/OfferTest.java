package io.skillsync.talenthub.offer;

import static io.skillsync.talenthub.Refusals.assertRefused;
import static io.skillsync.talenthub.World.NOON;
import static io.skillsync.talenthub.World.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.kernel.Identifier;
import io.skillsync.talenthub.World;
import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.organization.UserId;
import io.skillsync.talenthub.posting.PayPeriod;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OfferTest {
    private final World world = World.inMemory();
    private final Application application = world.applied(world.live(world.owner()));
    private final OfferId id = new OfferId(Identifier.next());
    private final UserId recruiter = new UserId(Identifier.next());
    private final Offer made = Offer.make(id, application, terms("30000"), recruiter, NOON).state();

    @Test
    void an_offer_begins_with_its_first_terms() {
        var decision = Offer.make(id, application, terms("30000"), recruiter, NOON);
        assertThat(decision.events()).containsExactly(new OfferEvent.Made(id));
        assertThat(decision.state().rounds())
                .containsExactly(new OfferRound(1, terms("30000"), recruiter, NOON));
        assertThat(decision.state().waiting()).isTrue();
    }

    @Test
    void terms_are_revised_and_the_old_ones_kept() {
        var later = NOON.plus(Duration.ofDays(1));
        var revised = made.revise(terms("32000"), recruiter, later);
        assertThat(revised.state().terms()).isEqualTo(terms("32000"));
        assertThat(revised.state().rounds()).extracting(OfferRound::number).containsExactly(1, 2);
        assertThat(revised.events()).containsExactly(new OfferEvent.Made(id));
    }

    @Test
    void it_is_answered_once() {
        for (var answered :
                new Offer[] {
                    made.accept(NOON).state(), made.decline("No").state(), made.withdraw().state()
                }) {
            assertThat(answered.waiting()).isFalse();
            assertRefused("offer.closed", () -> answered.accept(NOON));
            assertRefused("offer.closed", () -> answered.decline(""));
            assertRefused("offer.closed", answered::withdraw);
            assertRefused("offer.closed", () -> answered.revise(terms("1"), recruiter, NOON));
        }
        assertThat(made.accept(NOON).events()).containsExactly(new OfferEvent.Accepted(id));
        assertThat(made.decline("No").events()).containsExactly(new OfferEvent.Declined(id));
        assertThat(made.decline("No").state().answer()).isEqualTo("No");
        assertThat(made.withdraw().events()).containsExactly(new OfferEvent.Withdrawn(id));
    }

    @Test
    void it_is_accepted_before_it_expires_only() {
        var end = NOON.plus(Duration.ofDays(7));
        var offer = Offer.make(id, application, until(end), recruiter, NOON).state();
        assertThat(offer.accept(end.minusNanos(1)).state().state()).isEqualTo(OfferState.ACCEPTED);
        assertRefused("offer.expired", () -> offer.accept(end));
        assertRefused(
                "offer.expires-in-past",
                () -> Offer.make(id, application, until(NOON), recruiter, NOON));
        assertRefused("offer.expires-in-past", () -> made.revise(until(NOON), recruiter, NOON));
    }

    @Test
    void nothing_is_offered_after_the_end() {
        var hired = application.hire(NOON).state();
        assertRefused(
                "application.closed", () -> Offer.make(id, hired, terms("1"), recruiter, NOON));
    }

    @Test
    void terms_say_what_for_and_how_much() {
        assertRefused("offer.amount-negative", () -> terms("-1"));
        assertRefused("offer.title-blank", () -> saying(" ", "EUR"));
        assertRefused("offer.currency", () -> saying("Baker", "ZZZ"));
    }

    @Test
    void a_forgotten_applicant_is_not_named_by_it() {
        var anonymous = made.decline("I am moving to Peru").state().forget().state();
        assertThat(anonymous.seeker()).isEqualTo(UserId.FORGOTTEN);
        assertThat(anonymous.answer()).isEmpty();
        assertThat(anonymous.state()).isEqualTo(OfferState.DECLINED);
    }

    private static OfferTerms until(Instant end) {
        return new OfferTerms("Baker", BigDecimal.TEN, "EUR", PayPeriod.HOURLY, null, end, "");
    }

    private static OfferTerms saying(String title, String currency) {
        return new OfferTerms(title, BigDecimal.TEN, currency, PayPeriod.HOURLY, null, null, "");
    }
}
