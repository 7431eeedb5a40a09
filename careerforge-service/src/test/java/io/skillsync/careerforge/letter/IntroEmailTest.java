package io.skillsync.careerforge.letter;

import static io.skillsync.careerforge.resume.ResumeFixtures.ADA;
import static io.skillsync.careerforge.resume.ResumeFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Version;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntroEmailTest {
    private static IntroEmail to(String recipient) {
        return IntroEmail.written(
                new EmailId(Identifier.next()),
                ADA,
                Optional.empty(),
                EmailPurpose.INQUIRY,
                recipient,
                "A question",
                "Does it run?");
    }

    private static IntroEmail drafted() {
        var mine = to("Charles");
        return new IntroEmail(
                mine.id(),
                ADA,
                Optional.empty(),
                EmailPurpose.INQUIRY,
                "Charles",
                "A question",
                "Does it run?",
                Optional.of(new LetterDraft("Does it run?", null, null, "w1")),
                false,
                Optional.empty(),
                Version.NEW);
    }

    @Test
    void what_was_sent_stays_as_it_was_sent() {
        var sent = to("Charles").send(NOON);
        assertThat(sent.sentAt()).contains(NOON);
        assertThatThrownBy(() -> sent.edit(EmailPurpose.INQUIRY, "Charles", "S", "x"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, told -> assertThat(told.code()).isEqualTo("email.sent"));
        assertThatThrownBy(() -> sent.send(NOON.plusSeconds(1))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void nothing_is_sent_to_nobody() {
        assertThatThrownBy(() -> to(" ").send(NOON))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        told -> assertThat(told.code()).isEqualTo("email.no-recipient"));
    }

    @Test
    void only_other_words_than_the_drafts_are_an_edit() {
        var draft = drafted();
        assertThat(draft.edit(EmailPurpose.INQUIRY, null, "Other", "Does it run?").edited())
                .isFalse();
        var edited = draft.edit(EmailPurpose.INQUIRY, null, "Other", "It runs?");
        assertThat(edited.edited()).isTrue();
        assertThat(edited.edit(EmailPurpose.INQUIRY, null, "Other", "It runs?").edited())
                .as("once edited, always edited")
                .isTrue();
        assertThat(to("C").edit(EmailPurpose.INQUIRY, null, "S", "Other").edited())
                .as("one's own words were never a draft's")
                .isFalse();
    }

    @Test
    void subject_and_recipient_are_one_line() {
        var email =
                IntroEmail.written(
                        new EmailId(Identifier.next()),
                        ADA,
                        Optional.empty(),
                        EmailPurpose.NETWORKING,
                        "Charles\r\nBcc: everybody",
                        "Hello\nthere",
                        "");
        assertThat(email.recipient()).isEqualTo("Charles Bcc: everybody");
        assertThat(email.subject()).isEqualTo("Hello there");
        assertThatThrownBy(() -> email.edit(EmailPurpose.NETWORKING, null, " ", ""))
                .isInstanceOf(Invalid.class);
    }
}
