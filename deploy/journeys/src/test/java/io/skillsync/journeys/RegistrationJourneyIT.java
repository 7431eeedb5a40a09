package io.skillsync.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// Somebody new registers, verifies the address by the mail that comes, and signs in.
class RegistrationJourneyIT {
    private static final String PASSWORD = "a-long-pass-phrase";

    @Test
    void an_account_is_good_once_its_address_is_verified() {
        var email = "new-" + Long.toString(System.nanoTime(), 36) + "@journey.skillsync.test";
        var browser = new SignIn(Stage.HERE);
        browser.register(email, "Nora", "New");
        assertThatThrownBy(() -> Session.of(Stage.HERE, email, PASSWORD))
                .isInstanceOf(Surprise.class);
        browser.verify(new Mailbox(Stage.HERE.mail(), email).verificationLink(), PASSWORD);
        var session = Session.of(Stage.HERE, email, PASSWORD);
        var seeker = new Seeker(Stage.CAST.nobody().as(session)).settle();
        var me = seeker.door().get("/api/careerforge/v1/me").expect(200);
        assertThat(me.at("/email")).isEqualTo(email);
        assertThat(me.at("/name")).isEqualTo("Nora New");
    }
}
