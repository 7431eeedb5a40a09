package io.skillsync.billing.payment.adapter.in;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckoutApiIT {
    private static final String CHECKOUTS = "/api/billing/v1/checkouts";

    @Test
    void without_a_payment_provider_a_plan_cannot_be_bought_and_this_is_said() {
        somebody()
                .body(Map.of("planTier", "PRO", "billingCycle", "ANNUAL"))
                .post(CHECKOUTS)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("code", equalTo("payments.not-connected"));
    }

    @Test
    void the_plan_that_one_is_on_is_refused_first() {
        somebody()
                .body(Map.of("planTier", "FREE", "billingCycle", "MONTHLY"))
                .post(CHECKOUTS)
                .then()
                .statusCode(409)
                .body("code", equalTo("subscription.same-plan"));
    }

    @Test
    void a_plan_that_does_not_exist_is_refused_by_its_name() {
        somebody()
                .body(Map.of("planTier", "GOLD", "billingCycle", "MONTHLY"))
                .post(CHECKOUTS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("planTier"));
        given().contentType(ContentType.JSON).body("{}").post(CHECKOUTS).then().statusCode(401);
    }

    private static RequestSpecification somebody() {
        return given().auth().oauth2(Tokens.of(Identifier.next())).contentType(ContentType.JSON);
    }
}
