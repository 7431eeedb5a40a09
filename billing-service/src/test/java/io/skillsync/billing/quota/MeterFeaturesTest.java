package io.skillsync.billing.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.skillsync.billing.plan.BillingCycle;
import io.skillsync.billing.plan.Feature;
import io.skillsync.billing.plan.InMemoryPlans;
import io.skillsync.billing.plan.PlanTier;
import io.skillsync.billing.subscription.InMemorySubscriptions;
import io.skillsync.billing.subscription.PaymentStatus;
import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.billing.subscription.Subscription;
import io.skillsync.kernel.QuotaExceeded;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeterFeaturesTest {
    private static final SubscriberId ANNA = new SubscriberId(new UUID(0, 1));
    private static final Instant MID_NOVEMBER = Instant.parse("2026-11-15T12:00:00Z");

    private final MovingClock clock = new MovingClock();
    private final InMemorySubscriptions subscriptions = new InMemorySubscriptions();
    private final MeterFeatures meter =
            new MeterFeatures(new InMemoryLedgers(), new InMemoryPlans(), subscriptions, clock);

    @Test
    void five_analyses_a_month_and_not_one_more() {
        for (var n = 1; n <= 5; n++) assertThat(analyse(n).left()).isEqualTo(5 - n);

        assertThatExceptionOfType(QuotaExceeded.class).isThrownBy(() -> analyse(6));
    }

    @Test
    void of_ten_at_once_five_succeed() {
        var succeeded = new AtomicInteger();
        var refused = new AtomicInteger();
        IntStream.rangeClosed(1, 10)
                .parallel()
                .forEach(n -> {
                    try {
                        analyse(n);
                        succeeded.incrementAndGet();
                    } catch (QuotaExceeded full) {
                        refused.incrementAndGet();
                    }
                });

        assertThat(succeeded).hasValue(5);
        assertThat(refused).hasValue(5);
    }

    @Test
    void the_same_file_again_is_free() {
        analyse(1);
        var again = reserve(Feature.RESUME_ANALYSIS, 2, "file-1");

        assertThat(again.free()).isTrue();
        assertThat(again.left()).isEqualTo(4);
    }

    @Test
    void features_are_counted_apart() {
        analyse(1);

        assertThat(reserve(Feature.COVER_LETTER, 2, "file-1").left()).isEqualTo(9);
    }

    @Test
    void the_next_month_starts_anew() {
        for (var n = 1; n <= 5; n++) analyse(n);
        clock.now = Instant.parse("2026-12-01T00:00:00Z");

        assertThat(analyse(6).left()).isEqualTo(4);
        assertThat(reserve(Feature.RESUME_ANALYSIS, 7, "file-1").free()).isFalse();
    }

    @Test
    void work_is_settled_in_the_month_in_which_it_was_asked_for() {
        analyse(1);
        clock.now = Instant.parse("2026-12-01T00:00:00Z");
        await(meter.settle(new UUID(9, 1), request(1)));

        assertThat(quota(Feature.RESUME_ANALYSIS).used()).isZero();
    }

    @Test
    void a_failed_analysis_is_given_back_once() {
        analyse(1);
        await(meter.fail(new UUID(9, 1), request(1)));
        await(meter.fail(new UUID(9, 1), request(1)));

        assertThat(quota(Feature.RESUME_ANALYSIS))
                .extracting(Quota::used, Quota::reserved, Quota::left)
                .containsExactly(0L, 0L, 5L);
    }

    @Test
    void an_event_that_is_told_twice_counts_once() {
        analyse(1);
        await(meter.settle(new UUID(9, 1), request(1)));
        await(meter.fail(new UUID(9, 2), request(1)));
        await(meter.settle(new UUID(9, 1), request(1)));

        assertThat(quota(Feature.RESUME_ANALYSIS).used()).isZero();
    }

    @Test
    void events_of_free_work_are_passed_over() {
        await(meter.settle(new UUID(9, 1), request(1)));
        await(meter.fail(new UUID(9, 2), request(1)));

        assertThat(quota(Feature.RESUME_ANALYSIS).left()).isEqualTo(5);
    }

    @Test
    void a_released_unit_can_be_asked_for_again() {
        analyse(1);
        await(meter.release(request(1)));
        await(meter.release(request(77)));

        assertThat(quota(Feature.RESUME_ANALYSIS).left()).isEqualTo(5);
    }

    @Test
    void what_nothing_settles_expires_after_a_day() {
        analyse(1);
        assertThat(await(meter.expire())).isZero();
        clock.now = MID_NOVEMBER.plus(Duration.ofDays(1));

        assertThat(await(meter.expire())).isEqualTo(1);
        assertThat(await(meter.expire())).isZero();
        assertThat(quota(Feature.RESUME_ANALYSIS).left()).isEqualTo(5);
    }

    @Test
    void quotas_name_every_feature_even_before_the_first_use() {
        assertThat(await(meter.quotas(ANNA)))
                .extracting(Quota::feature, Quota::left)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Feature.RESUME_ANALYSIS, 5L),
                        org.assertj.core.groups.Tuple.tuple(Feature.COVER_LETTER, 10L),
                        org.assertj.core.groups.Tuple.tuple(Feature.JOB_MATCH, 50L),
                        org.assertj.core.groups.Tuple.tuple(Feature.INSIGHT, 3L),
                        org.assertj.core.groups.Tuple.tuple(Feature.EXPORT, 2L));
    }

    @Test
    void a_better_plan_counts_at_once() {
        for (var n = 1; n <= 5; n++) analyse(n);
        subscriptions.put(
                new Subscription(
                        ANNA,
                        PlanTier.PRO,
                        BillingCycle.MONTHLY,
                        Optional.empty(),
                        Optional.of(MID_NOVEMBER.plus(Duration.ofDays(30))),
                        true,
                        PaymentStatus.PAID,
                        Optional.empty()));

        assertThat(quota(Feature.RESUME_ANALYSIS).left()).isEqualTo(45);
        assertThat(analyse(6).left()).isEqualTo(44);
    }

    private Reservation analyse(int n) {
        return reserve(Feature.RESUME_ANALYSIS, n, "file-" + n);
    }

    private Reservation reserve(Feature feature, int n, String fingerprint) {
        return await(meter.reserve(ANNA, feature, request(n), fingerprint));
    }

    private Quota quota(Feature feature) {
        return await(meter.quotas(ANNA)).stream()
                .filter(quota -> quota.feature() == feature)
                .findFirst()
                .orElseThrow();
    }

    private static RequestId request(int n) {
        return new RequestId(new UUID(1, n));
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().indefinitely();
    }

    private static final class MovingClock extends Clock {
        private Instant now = MID_NOVEMBER;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
