package io.skillsync.careerforge.letter;

import static io.skillsync.careerforge.resume.ResumeFixtures.ADA;
import static io.skillsync.careerforge.resume.ResumeFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.careerforge.allowance.Allowances;
import io.skillsync.careerforge.allowance.Reservation;
import io.skillsync.careerforge.letter.EmailDrafts.EmailDraft;
import io.skillsync.careerforge.letter.EmailDrafts.EmailOrder;
import io.skillsync.careerforge.letter.WriteEmails.Subject;
import io.skillsync.careerforge.resume.InMemoryResumes;
import io.skillsync.careerforge.resume.ResumeFixtures;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Unavailable;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteEmailsTest {
    private static final UUID OPPORTUNITY = Identifier.next();
    private static final Vacancy VACANCY =
            new Vacancy(
                    Identifier.next(),
                    1,
                    "abc",
                    "Programmer",
                    "Difference Ltd",
                    null,
                    null,
                    null,
                    "Engines.",
                    List.of(),
                    List.of());

    private final InMemoryEmails emails = new InMemoryEmails();
    private final InMemoryResumes resumes = new InMemoryResumes();
    private final List<EmailOrder> orders = new ArrayList<>();
    private final List<String> ledger = new ArrayList<>();
    private boolean writerAway;
    private final EmailId id = new EmailId(Identifier.next());

    @Test
    void an_email_is_drafted_about_a_tracked_opening_from_the_default_resume() {
        analysed();
        var email = await(write().draft(id, wish(new Subject.Tracked(OPPORTUNITY))));
        assertThat(email.subject()).isEqualTo("Hello");
        assertThat(email.content()).isEqualTo("Dear Charles");
        assertThat(email.opportunity()).contains(OPPORTUNITY);
        assertThat(email.purpose()).isEqualTo(EmailPurpose.FOLLOW_UP);
        var order = orders.getFirst();
        assertThat(order.request()).isEqualTo(id.value());
        assertThat(order.candidateName()).as("the resume's own name").isEqualTo("Ada Byron");
        assertThat(order.greeted()).isEqualTo("Charles Babbage");
        assertThat(order.vacancy()).isEqualTo(VACANCY);
        assertThat(ledger).containsExactly("reserve COVER_LETTER " + id.value());
    }

    @Test
    void an_email_about_work_elsewhere_tells_the_writer_of_it() {
        analysed();
        var email = await(write().draft(id, wish(new Subject.Elsewhere("Printer", "Quill"))));
        assertThat(email.opportunity()).isEmpty();
        assertThat(orders.getFirst().vacancy().title()).isEqualTo("Printer");
        assertThat(orders.getFirst().vacancy().company()).isEqualTo("Quill");
    }

    @Test
    void where_nothing_comes_of_it_the_allowance_is_given_back() {
        analysed();
        writerAway = true;
        assertThatThrownBy(() -> await(write().draft(id, wish(new Subject.Tracked(OPPORTUNITY)))))
                .isInstanceOf(Unavailable.class);
        assertThat(ledger)
                .containsExactly("reserve COVER_LETTER " + id.value(), "release " + id.value());
        assertThatThrownBy(() -> await(emails.get(ADA, id))).isInstanceOf(NotFound.class);
    }

    @Test
    void without_a_resume_or_with_a_foreign_opening_nothing_is_set_aside() {
        assertThatThrownBy(() -> await(write().draft(id, wish(new Subject.Tracked(OPPORTUNITY)))))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        told -> assertThat(told.code()).isEqualTo("letter.no-resume"));
        analysed();
        var foreign = new Subject.Tracked(Identifier.next());
        assertThatThrownBy(() -> await(write().draft(id, wish(foreign))))
                .isInstanceOf(NotFound.class);
        assertThat(ledger).isEmpty();
    }

    @Test
    void ones_own_words_cost_nothing_and_need_an_opening_of_ones_own() {
        await(write().write(mine(Optional.of(OPPORTUNITY))));
        assertThat(ledger).isEmpty();
        var foreign = mine(Optional.of(Identifier.next()));
        assertThatThrownBy(() -> await(write().write(foreign))).isInstanceOf(NotFound.class);
    }

    @Test
    void sending_is_noted_once_and_on_the_expected_state() {
        await(write().write(mine(Optional.empty())));
        assertThatThrownBy(() -> await(write().send(ADA, id, Expected.exactly(2))))
                .isInstanceOf(Stale.class);
        await(edited(Expected.exactly(1)));
        assertThat(await(write().send(ADA, id, Expected.ANY)).sentAt()).contains(NOON);
        assertThatThrownBy(() -> await(write().send(ADA, id, Expected.ANY)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> await(edited(Expected.ANY))).isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Jane Doe | Jane Doe",
                "Jane Doe <jane@example.org> | Jane Doe",
                "jane@example.org | -",
                "<jane@example.org> | -",
                "- | -"
            })
    void people_are_greeted_by_name_and_never_by_address(String recipient, String greeted) {
        assertThat(WriteEmails.greeted(recipient)).isEqualTo(greeted);
    }

    private Uni<IntroEmail> edited(Expected expected) {
        return write().edit(ADA, id, EmailPurpose.INQUIRY, "Charles", "S", "Text", expected);
    }

    private IntroEmail mine(Optional<UUID> opportunity) {
        return IntroEmail.written(
                id, ADA, opportunity, EmailPurpose.INQUIRY, "Charles", "A question", "Well?");
    }

    private void analysed() {
        var uploaded = await(resumes.commit(Decision.of(ResumeFixtures.uploaded())));
        await(resumes.commit(uploaded.read(ResumeFixtures.reading(), true, NOON)));
    }

    private static WriteEmails.Wish wish(Subject about) {
        return new WriteEmails.Wish(
                ADA,
                about,
                EmailPurpose.FOLLOW_UP,
                "Charles Babbage <cb@example.test>",
                Optional.empty(),
                "Somebody");
    }

    private WriteEmails write() {
        Vacancies vacancies =
                (_, opportunity) ->
                        opportunity.equals(OPPORTUNITY)
                                ? Uni.createFrom().item(VACANCY)
                                : Uni.createFrom().failure(new NotFound("opportunity"));
        return new WriteEmails(
                emails,
                vacancies,
                resumes,
                this::draft,
                new Ledger(),
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private Uni<EmailDraft> draft(EmailOrder order) {
        orders.add(order);
        return writerAway
                ? Uni.createFrom().failure(new Unavailable("drafting.unavailable", "Away."))
                : Uni.createFrom()
                        .item(
                                new EmailDraft(
                                        "Hello", new LetterDraft("Dear Charles", null, null, "w")));
    }

    private final class Ledger implements Allowances {
        @Override
        public Uni<Void> reserve(Reservation reservation) {
            return noted("reserve %s %s".formatted(reservation.feature(), reservation.request()));
        }

        @Override
        public Uni<Void> release(UUID request) {
            return noted("release " + request);
        }

        private Uni<Void> noted(String entry) {
            return Uni.createFrom()
                    .item(() -> {
                        ledger.add(entry);
                        return null;
                    });
        }
    }

    private static <T> T await(Uni<T> operation) {
        return operation.await().indefinitely();
    }
}
