package io.skillsync.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Somebody new registers, verifies the address by the mail that comes, and signs in.
class RegistrationJourneyIT {
    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s\"<>]+/login-actions/action-token[^\\s\"<>]+");
    private static final String PASSWORD = "a-long-pass-phrase";

    @Test
    void an_account_is_good_once_its_address_is_verified() {
        var email = "new-" + Long.toString(System.nanoTime(), 36) + "@journey.skillsync.test";
        var browser = new SignIn(Stage.HERE);
        browser.register(email, PASSWORD, "Nora", "New");
        assertThatThrownBy(() -> Session.of(Stage.HERE, email, PASSWORD))
                .isInstanceOf(Surprise.class);
        var mailbox = new Mailbox(Stage.HERE.mail(), email);
        var mails =
                Patience.within(
                        Duration.ofSeconds(10),
                        "a mail comes",
                        mailbox::mails,
                        list -> !list.isEmpty());
        var link =
                LINK.matcher(
                        mails.getFirst()
                                .text()
                                .replace("=\r\n", "")
                                .replace("=3D", "=")
                                .replace("&amp;", "&"));
        assertThat(link.find()).as(mails.getFirst().text()).isTrue();
        browser.follow(link.group());
        var session = Session.of(Stage.HERE, email, PASSWORD);
        var seeker = new Seeker(Stage.CAST.nobody().as(session)).settle();
        assertThat(seeker.door().get("/api/careerforge/v1/me").expect(200).at("/email"))
                .isEqualTo(email);
    }
}
