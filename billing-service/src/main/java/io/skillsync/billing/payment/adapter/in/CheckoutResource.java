package io.skillsync.billing.payment.adapter.in;

import io.skillsync.billing.payment.BuyPlans;
import io.skillsync.billing.payment.Checkout;
import io.skillsync.billing.plan.BillingCycle;
import io.skillsync.billing.plan.PlanTier;
import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/// The way to a paid plan.
@Path("/api/billing/v1/checkouts")
@Tag(name = "Payment")
public class CheckoutResource {
    private final BuyPlans buy;
    private final Caller caller;

    CheckoutResource(BuyPlans buy, Caller caller) {
        this.buy = buy;
        this.caller = caller;
    }

    /// The plan that is wanted, and how often it is paid.
    public record NewCheckout(@NotNull PlanTier planTier, @NotNull BillingCycle billingCycle) {}

    /// @param page of the payment provider, to which the person's browser goes
    public record CheckoutView(URI page, Instant expiresAt) {
        static CheckoutView of(Checkout checkout) {
            return new CheckoutView(checkout.page(), checkout.expiresAt());
        }
    }

    /// Opens a payment page for a plan.
    @POST
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", description = "A payment page is open.")
    @APIResponse(
            responseCode = "409",
            description = "This plan cannot be bought by this person now.")
    @APIResponse(responseCode = "503", description = "No payment provider is connected.")
    public Uni<CheckoutView> open(@NotNull @Valid NewCheckout body) {
        return buy.checkout(new SubscriberId(caller.id()), body.planTier(), body.billingCycle())
                .map(CheckoutView::of);
    }
}
