package io.skillsync.billing.plan.adapter.in;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.billing.plan.InMemoryPlans;
import io.skillsync.billing.plan.Plans;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Awaiting;
import io.skillsync.testkit.Tokens;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanApiIT {
    @Inject Plans plans;

    @Test
    void the_catalogue_is_the_one_that_tests_speak_of() {
        assertThat(Awaiting.of(plans::all))
                .isEqualTo(new InMemoryPlans().all().await().indefinitely());
    }

    @Test
    void plans_are_listed_the_smallest_first_with_allowances_and_prices() {
        given().auth()
                .oauth2(Tokens.of(Identifier.next()))
                .get("/api/billing/v1/plans")
                .then()
                .statusCode(200)
                .body("items.tier", contains("FREE", "PRO", "ENTERPRISE"))
                .body("items[0].prices", hasSize(0))
                .body("items[0].allowances.RESUME_ANALYSIS", equalTo(5))
                .body("items[1].prices.cycle", contains("MONTHLY", "ANNUAL"))
                .body("items[1].prices[0].amount", equalTo(19.00f))
                .body("items[1].prices[0].currency", equalTo("USD"));
    }

    @Test
    void without_a_token_there_is_no_catalogue() {
        given().get("/api/billing/v1/plans")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }
}
