package io.skillsync.billing.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.skillsync.billing.plan.Feature;
import io.skillsync.billing.quota.LedgerEntry.Allowance;
import io.skillsync.billing.quota.LedgerEntry.Debit;
import io.skillsync.billing.quota.LedgerEntry.Refund;
import io.skillsync.billing.quota.LedgerEntry.Release;
import io.skillsync.billing.quota.LedgerEntry.Reserve;
import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.kernel.QuotaExceeded;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Unreadable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerTest {
    private static final Instant NOW = Instant.parse("2026-11-30T23:59:59Z");
    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final LedgerKey KEY =
            LedgerKey.at(new SubscriberId(new UUID(0, 7)), Feature.RESUME_ANALYSIS, NOW);

    @Test
    void a_month_starts_with_its_allowance() {
        assertThat(five().quota())
                .isEqualTo(
                        new Quota(
                                Feature.RESUME_ANALYSIS,
                                5,
                                0,
                                0,
                                5,
                                Instant.parse("2026-12-01T00:00:00Z")));
    }

    @Test
    void granting_the_same_allowance_again_adds_nothing() {
        assertThat(five().grant(5, NOW).events()).isEmpty();
    }

    @Test
    void an_upgrade_grants_the_difference_at_once() {
        assertThat(five().grant(50, NOW).events()).containsExactly(new Allowance(45, NOW));
    }

    @Test
    void a_downgrade_takes_nothing_back() {
        assertThat(five().grant(2, NOW).state().allowance()).isEqualTo(5);
    }

    @Test
    void reserving_sets_one_unit_aside() {
        var decision = five().reserve(request(1), "a", NOW, PATIENCE);

        assertThat(decision.events())
                .containsExactly(new Reserve(request(1), "a", NOW.plus(PATIENCE), NOW));
        assertThat(decision.state().reserved()).isEqualTo(1);
        assertThat(decision.state().left()).isEqualTo(4);
        assertThat(decision.state().used()).isZero();
    }

    @Test
    void the_sixth_is_refused_with_what_is_left_and_when_it_renews() {
        var full = with(five(), 5);

        assertThatExceptionOfType(QuotaExceeded.class)
                .isThrownBy(() -> full.reserve(request(6), "f", NOW, PATIENCE))
                .satisfies(refusal -> {
                    assertThat(refusal.feature()).isEqualTo("RESUME_ANALYSIS");
                    assertThat(refusal.left()).isZero();
                    assertThat(refusal.renewsAt()).isEqualTo(Instant.parse("2026-12-01T00:00:00Z"));
                });
    }

    @Test
    void asking_twice_under_one_request_sets_one_unit_aside() {
        var once = five().reserve(request(1), "a", NOW, PATIENCE).state();

        assertThat(once.reserve(request(1), "a", NOW, PATIENCE).events()).isEmpty();
    }

    @Test
    void a_request_cannot_be_used_again_for_another_input() {
        var once = five().reserve(request(1), "a", NOW, PATIENCE).state();

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> once.reserve(request(1), "b", NOW, PATIENCE));
    }

    @Test
    void the_same_input_is_free_while_it_is_reserved_and_once_it_is_paid() {
        var reserved = five().reserve(request(1), "a", NOW, PATIENCE).state();
        var paid = reserved.settle(request(1), NOW).state();

        assertThat(reserved.reserve(request(2), "a", NOW, PATIENCE).events()).isEmpty();
        assertThat(paid.reserve(request(2), "a", NOW, PATIENCE).events()).isEmpty();
        assertThat(paid.holdsUnit(request(2))).isFalse();
    }

    @Test
    void the_same_input_is_free_even_when_nothing_is_left() {
        var full = with(five(), 5);

        assertThat(full.reserve(request(9), "input-3", NOW, PATIENCE).events()).isEmpty();
    }

    @Test
    void an_input_whose_work_failed_is_asked_for_anew() {
        var failed =
                five().reserve(request(1), "a", NOW, PATIENCE)
                        .state()
                        .fail(request(1), NOW)
                        .state();

        assertThat(failed.reserve(request(2), "a", NOW, PATIENCE).events()).hasSize(1);
        assertThat(failed.reserve(request(1), "a", NOW, PATIENCE).events()).hasSize(1);
    }

    @Test
    void delivered_work_is_debited_once() {
        var reserved = five().reserve(request(1), "a", NOW, PATIENCE).state();
        var settled = reserved.settle(request(1), NOW);

        assertThat(settled.events()).containsExactly(new Debit(request(1), NOW));
        assertThat(settled.state().settle(request(1), NOW).events()).isEmpty();
        assertThat(settled.state().quota())
                .extracting(Quota::used, Quota::reserved, Quota::left)
                .containsExactly(1L, 0L, 4L);
    }

    @Test
    void work_that_was_never_reserved_costs_nothing() {
        assertThat(five().settle(request(1), NOW).events()).isEmpty();
        assertThat(five().fail(request(1), NOW).events()).isEmpty();
        assertThat(five().release(request(1), NOW).events()).isEmpty();
    }

    @Test
    void failed_work_is_released_and_delivered_work_that_fails_is_refunded() {
        var reserved = five().reserve(request(1), "a", NOW, PATIENCE).state();
        var debited = reserved.settle(request(1), NOW).state();

        assertThat(reserved.fail(request(1), NOW).events())
                .containsExactly(new Release(request(1), NOW));
        assertThat(debited.fail(request(1), NOW).events())
                .containsExactly(new Refund(request(1), NOW));
        assertThat(debited.fail(request(1), NOW).state().left()).isEqualTo(5);
        assertThat(debited.fail(request(1), NOW).state().fail(request(1), NOW).events()).isEmpty();
    }

    @Test
    void delivered_work_cannot_be_released() {
        var debited = with(five(), 1).settle(request(1), NOW).state();

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> debited.release(request(1), NOW))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("reservation.settled"));
    }

    @Test
    void a_reservation_expires_to_the_moment() {
        var reserved = with(five(), 2);
        var deadline = NOW.plus(PATIENCE);

        assertThat(reserved.expire(deadline.minusMillis(1)).events()).isEmpty();
        assertThat(reserved.expire(deadline).events())
                .containsExactly(
                        new Release(request(1), deadline), new Release(request(2), deadline));
    }

    @Test
    void settled_reservations_do_not_expire() {
        var settled = with(five(), 1).settle(request(1), NOW).state();

        assertThat(settled.expire(NOW.plus(PATIENCE)).events()).isEmpty();
    }

    @Test
    void work_delivered_after_its_reservation_expired_is_debited_where_there_is_room() {
        var expired = with(five(), 5).expire(NOW.plus(PATIENCE)).state();
        var taken = expired;
        for (var n = 11; n <= 15; n++)
            taken = taken.reserve(request(n), "later-" + n, NOW, PATIENCE).state();

        assertThat(expired.settle(request(1), NOW).events())
                .containsExactly(new Debit(request(1), NOW));
        assertThat(taken.settle(request(1), NOW).events()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_happens_the_sums_hold(int seed) {
        var dice = new Random(seed);
        var ledger = five();
        var at = NOW;
        for (var step = 0; step < 200; step++) {
            var before = ledger;
            at = at.plus(Duration.ofMinutes(dice.nextInt(120)));
            ledger = anything(dice, ledger, at);

            assertThat(ledger.entries()).startsWith(before.entries().toArray(LedgerEntry[]::new));
            assertThat(ledger.used() + ledger.reserved() + ledger.left())
                    .isEqualTo(ledger.allowance());
            assertThat(ledger.left()).isNotNegative();
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    private static Ledger anything(Random dice, Ledger ledger, Instant at) {
        var n = dice.nextInt(12);
        try {
            return switch (dice.nextInt(5)) {
                case 0 -> ledger.settle(request(n), at).state();
                case 1 -> ledger.fail(request(n), at).state();
                case 2 -> ledger.expire(at).state();
                case 3 -> ledger.release(request(n), at).state();
                default -> ledger.reserve(request(n), "input-" + n % 8, at, PATIENCE).state();
            };
        } catch (QuotaExceeded | RuleBroken refused) {
            return ledger;
        }
    }

    private static Ledger five() {
        return new Ledger(KEY, List.of()).grant(5, NOW).state();
    }

    private static Ledger with(Ledger ledger, int reservations) {
        for (var n = 1; n <= reservations; n++)
            ledger = ledger.reserve(request(n), "input-" + n, NOW, PATIENCE).state();
        return ledger;
    }

    private static RequestId request(int n) {
        return new RequestId(new UUID(1, n));
    }
}
