package io.skillsync.billing.subscription.adapter.in;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubscriptionApiIT {
    private static final String SUBSCRIPTION = "/api/billing/v1/subscription";
    private final UUID ada = Identifier.next();

    @ConfigProperty(name = "quarkus.datasource.owner.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.owner.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.owner.password")
    String password;

    @Test
    void S2_10_who_never_subscribed_is_on_the_free_plan() {
        given().auth()
                .oauth2(Tokens.of(ada))
                .get(SUBSCRIPTION)
                .then()
                .statusCode(200)
                .body("planTier", equalTo("FREE"))
                .body("paymentStatus", equalTo("NONE"))
                .body("autoRenew", equalTo(false))
                .body("activeUntil", nullValue());
    }

    @Test
    void S2_10_a_paid_plan_counts_at_once_and_for_its_owner_only() throws SQLException {
        subscribe(ada, "now() + interval '20 days'");

        given().auth()
                .oauth2(Tokens.of(ada))
                .get(SUBSCRIPTION)
                .then()
                .body("planTier", equalTo("PRO"))
                .body("billingCycle", equalTo("ANNUAL"))
                .body("amount", equalTo(190.00f))
                .body("currency", equalTo("USD"))
                .body("paymentStatus", equalTo("PAID"));
        given().auth()
                .oauth2(Tokens.of(ada))
                .get("/api/billing/v1/quotas")
                .then()
                .body("items[0].left", equalTo(50));
        given().auth()
                .oauth2(Tokens.of(Identifier.next()))
                .get(SUBSCRIPTION)
                .then()
                .body("planTier", equalTo("FREE"));
    }

    @Test
    void an_ended_plan_is_the_free_one_again() throws SQLException {
        subscribe(ada, "now() - interval '1 second'");

        given().auth()
                .oauth2(Tokens.of(ada))
                .get(SUBSCRIPTION)
                .then()
                .body("planTier", equalTo("FREE"));
        given().auth()
                .oauth2(Tokens.of(ada))
                .get("/api/billing/v1/quotas")
                .then()
                .body("items[0].left", equalTo(5));
    }

    /// What the payment provider will lead to; only the owner of the table can step around its
    /// policies.
    private void subscribe(UUID owner, String until) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var sql = connection.createStatement()) {
            sql.execute("alter table subscription no force row level security");
            sql.execute(
                    "insert into subscription (owner_id, plan_tier, billing_cycle, amount, currency, active_until, auto_renew, payment_status)"
                            + " values ('%s', 'PRO', 'ANNUAL', 190, 'USD', %s, true, 'PAID')"
                                    .formatted(owner, until));
            sql.execute("alter table subscription force row level security");
        }
    }
}
