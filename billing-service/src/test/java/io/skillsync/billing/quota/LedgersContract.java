package io.skillsync.billing.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.billing.plan.Feature;
import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.QuotaExceeded;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What ledgers promise; runs on the fake and on the real store.
public abstract class LedgersContract {
    /// Far from the real present, so that jobs of the running service leave these entries alone.
    private static final Instant NOW = Instant.parse("2099-11-15T12:00:00Z");

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final LedgerKey key =
            LedgerKey.at(new SubscriberId(Identifier.next()), Feature.RESUME_ANALYSIS, NOW);

    protected abstract Ledgers ledgers();

    protected <T> T await(Supplier<Uni<T>> operation) {
        return operation.get().await().indefinitely();
    }

    @Test
    void entries_are_read_back_in_the_order_in_which_they_were_added() {
        var request = request();
        granted();
        await(() -> ledgers().change(key, l -> l.reserve(request, "a", NOW, PATIENCE)));
        var last = await(() -> ledgers().change(key, l -> l.settle(request, NOW)));

        assertThat(await(() -> ledgers().of(key.owner(), key.period()))).containsExactly(last);
        assertThat(last.entries())
                .containsExactly(
                        new LedgerEntry.Allowance(5, NOW),
                        new LedgerEntry.Reserve(request, "a", NOW.plus(PATIENCE), NOW),
                        new LedgerEntry.Debit(request, NOW));
    }

    @Test
    void a_refused_decision_adds_nothing() {
        granted();
        for (var n = 0; n < 5; n++) reserve("input-" + n);

        assertThatThrownBy(() -> reserve("one more")).isInstanceOf(QuotaExceeded.class);
        assertThat(await(() -> ledgers().of(key.owner(), key.period())).getFirst().entries())
                .hasSize(6);
    }

    @Test
    void of_ten_at_once_exactly_five_get_a_unit() throws InterruptedException {
        granted();
        var attempts =
                IntStream.range(0, 10)
                        .<Callable<Ledger>>mapToObj(n -> () -> reserve("input-" + n))
                        .toList();
        int succeeded = 0;
        try (var together = Executors.newFixedThreadPool(10)) {
            for (var attempt : together.invokeAll(attempts)) {
                try {
                    attempt.get();
                    succeeded++;
                } catch (ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(QuotaExceeded.class);
                }
            }
        }

        assertThat(succeeded).isEqualTo(5);
        assertThat(await(() -> ledgers().of(key.owner(), key.period())).getFirst().left()).isZero();
    }

    @Test
    void an_event_that_is_told_twice_changes_a_ledger_once() {
        granted();
        var request = request();
        var event = Identifier.next();
        await(() -> ledgers().change(key, l -> l.reserve(request, "a", NOW, PATIENCE)));
        await(() -> ledgers().changeOnce(event, key, l -> l.settle(request, NOW)));
        await(() -> ledgers().change(key, l -> l.fail(request, NOW)));
        await(() -> ledgers().changeOnce(event, key, l -> l.settle(request, NOW)));

        assertThat(await(() -> ledgers().of(key.owner(), key.period())).getFirst().used()).isZero();
    }

    @Test
    void a_request_leads_to_its_ledger() {
        granted();
        var request = request();
        await(() -> ledgers().change(key, l -> l.reserve(request, "a", NOW, PATIENCE)));

        assertThat(await(() -> ledgers().find(request))).contains(key);
        assertThat(await(() -> ledgers().find(request()))).isEmpty();
    }

    @Test
    void only_ledgers_with_an_open_reservation_past_its_time_are_overdue() {
        granted();
        var request = request();
        await(() -> ledgers().change(key, l -> l.reserve(request, "a", NOW, PATIENCE)));
        var deadline = NOW.plus(PATIENCE);

        assertThat(await(() -> ledgers().overdue(deadline.minusMillis(1), 1000)))
                .doesNotContain(key);
        assertThat(await(() -> ledgers().overdue(deadline, 1000))).contains(key);
        await(() -> ledgers().change(key, l -> l.settle(request, NOW)));
        assertThat(await(() -> ledgers().overdue(deadline, 1000))).doesNotContain(key);
    }

    @Test
    void somebody_elses_ledger_is_not_seen() {
        granted();

        assertThat(await(() -> ledgers().of(new SubscriberId(Identifier.next()), key.period())))
                .isEmpty();
    }

    private void granted() {
        await(() -> ledgers().change(key, ledger -> ledger.grant(5, NOW)));
    }

    private Ledger reserve(String fingerprint) {
        var request = request();
        return await(
                () -> ledgers().change(key, l -> l.reserve(request, fingerprint, NOW, PATIENCE)));
    }

    private static RequestId request() {
        return new RequestId(Identifier.next());
    }
}
