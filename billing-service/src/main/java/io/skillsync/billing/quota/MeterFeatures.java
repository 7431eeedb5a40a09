package io.skillsync.billing.quota;

import io.skillsync.billing.plan.Feature;
import io.skillsync.billing.plan.Plan;
import io.skillsync.billing.plan.Plans;
import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.billing.subscription.Subscriptions;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Counts what is used: reserve, settle, give back, show.
@UseCase
public class MeterFeatures {
    /// How long a reservation waits for its outcome. A day: an analysis waits in its topic while
    /// the reader is away, and the unit must not be sold twice before somebody could have repaired
    /// it.
    static final Duration PATIENCE = Duration.ofDays(1);

    /// Ledgers that one run of the expiry visits; the next run goes on.
    static final int EXPIRY_BATCH = 200;

    private final Ledgers ledgers;
    private final Plans plans;
    private final Subscriptions subscriptions;
    private final Clock clock;

    public MeterFeatures(Ledgers ledgers, Plans plans, Subscriptions subscriptions, Clock clock) {
        this.ledgers = ledgers;
        this.plans = plans;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    public Uni<Reservation> reserve(
            SubscriberId owner, Feature feature, RequestId request, String fingerprint) {
        var now = clock.instant();
        return planOf(owner)
                .chain(plan ->
                        ledgers.change(
                                LedgerKey.at(owner, feature, now),
                                ledger ->
                                        both(
                                                ledger.grant(plan.allowance(feature), now),
                                                granted ->
                                                        granted.reserve(
                                                                request,
                                                                fingerprint,
                                                                now,
                                                                PATIENCE))))
                .map(ledger -> answer(ledger, request));
    }

    /// Work that was never reserved, or was free, has nothing to settle.
    public Uni<Void> settle(UUID event, RequestId request) {
        return onEvent(event, request, ledger -> ledger.settle(request, clock.instant()));
    }

    public Uni<Void> fail(UUID event, RequestId request) {
        return onEvent(event, request, ledger -> ledger.fail(request, clock.instant()));
    }

    public Uni<Void> release(RequestId request) {
        return ledgers.find(request)
                .chain(key ->
                        key.map(found ->
                                        ledgers.change(
                                                found,
                                                ledger -> ledger.release(request, clock.instant())))
                                .orElseGet(() -> Uni.createFrom().nullItem()))
                .replaceWithVoid();
    }

    /// Releases what nothing settled; answers how many ledgers were visited.
    public Uni<Integer> expire() {
        var now = clock.instant();
        return ledgers.overdue(now, EXPIRY_BATCH)
                .call(keys ->
                        Multi.createFrom()
                                .iterable(keys)
                                .onItem()
                                .transformToUniAndConcatenate(
                                        key -> ledgers.change(key, ledger -> ledger.expire(now)))
                                .collect()
                                .last())
                .map(List::size);
    }

    /// One quota per feature, in the order of {@link Feature}, opened or not.
    public Uni<List<Quota>> quotas(SubscriberId owner) {
        var now = clock.instant();
        return planOf(owner)
                .chain(plan ->
                        ledgers.of(owner, Period.of(now))
                                .map(opened -> complete(owner, plan, opened)));
    }

    private List<Quota> complete(SubscriberId owner, Plan plan, List<Ledger> opened) {
        var now = clock.instant();
        Map<Feature, Ledger> byFeature =
                opened.stream().collect(Collectors.toMap(l -> l.key().feature(), l -> l));
        return Arrays.stream(Feature.values())
                .map(feature ->
                        byFeature.getOrDefault(
                                feature, new Ledger(LedgerKey.at(owner, feature, now), List.of())))
                .map(ledger -> ledger.grant(plan.allowance(ledger.key().feature()), now).state())
                .map(Ledger::quota)
                .toList();
    }

    private Uni<Plan> planOf(SubscriberId owner) {
        return subscriptions
                .of(owner)
                .chain(subscription -> plans.get(subscription.tierAt(clock.instant())));
    }

    private Uni<Void> onEvent(
            UUID event, RequestId request, Function<Ledger, Decision<Ledger, LedgerEntry>> decide) {
        return ledgers.find(request)
                .chain(key ->
                        key.map(found -> ledgers.changeOnce(event, found, decide))
                                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private static Decision<Ledger, LedgerEntry> both(
            Decision<Ledger, LedgerEntry> first,
            Function<Ledger, Decision<Ledger, LedgerEntry>> then) {
        var second = then.apply(first.state());
        return Decision.of(
                second.state(),
                java.util.stream.Stream.concat(first.events().stream(), second.events().stream())
                        .toList());
    }

    private static Reservation answer(Ledger ledger, RequestId request) {
        return new Reservation(
                request,
                ledger.key().feature(),
                !ledger.holdsUnit(request),
                ledger.left(),
                ledger.key().period().renewsAt());
    }
}
