package io.skillsync.billing.plan;

import io.skillsync.kernel.Money;

/// What a plan costs for one cycle.
public record PlanPrice(BillingCycle cycle, Money price) {}
