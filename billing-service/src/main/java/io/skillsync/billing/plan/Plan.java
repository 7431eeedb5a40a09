package io.skillsync.billing.plan;

import io.skillsync.kernel.RuleBroken;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A plan: how many uses of each feature a month holds, and what it costs. The free plan has no
/// price.
///
/// @param allowances uses per UTC calendar month, one entry for every feature
public record Plan(
        PlanTier tier, String name, Map<Feature, Long> allowances, List<PlanPrice> prices) {
    public Plan {
        var complete = new EnumMap<Feature, Long>(Feature.class);
        complete.putAll(allowances);
        Arrays.stream(Feature.values())
                .filter(feature -> complete.getOrDefault(feature, -1L) < 0)
                .findFirst()
                .ifPresent(feature -> incomplete(tier, feature));
        allowances = Map.copyOf(complete);
        prices = List.copyOf(prices);
    }

    public long allowance(Feature feature) {
        return allowances.get(feature);
    }

    /// The price of a cycle; a plan that is not for sale in it refuses.
    public PlanPrice price(BillingCycle cycle) {
        return prices.stream()
                .filter(price -> price.cycle() == cycle)
                .findFirst()
                .orElseThrow(() ->
                        new RuleBroken(
                                "plan.not-for-sale",
                                "The plan %s is not sold in this cycle.".formatted(name)));
    }

    private static void incomplete(PlanTier tier, Feature feature) {
        throw new IllegalArgumentException(
                "The plan %s has no allowance for %s.".formatted(tier, feature));
    }
}
