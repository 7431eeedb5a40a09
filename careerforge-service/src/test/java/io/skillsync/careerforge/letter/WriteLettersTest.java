package io.skillsync.careerforge.letter;

import static io.skillsync.careerforge.resume.ResumeFixtures.ADA;
import static io.skillsync.careerforge.resume.ResumeFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.careerforge.allowance.Allowances;
import io.skillsync.careerforge.allowance.MeteredFeature;
import io.skillsync.careerforge.allowance.Reservation;
import io.skillsync.careerforge.resume.InMemoryResumes;
import io.skillsync.careerforge.resume.Resume;
import io.skillsync.careerforge.resume.ResumeFixtures;
import io.skillsync.careerforge.resume.ResumeId;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Unavailable;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WriteLettersTest {
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

    private final InMemoryLetters letters = new InMemoryLetters();
    private final InMemoryResumes resumes = new InMemoryResumes();
    private final List<Drafts.Order> orders = new ArrayList<>();
    private final List<String> ledger = new ArrayList<>();
    private boolean writerAway;
    private final LetterId id = new LetterId(Identifier.next());

    @Test
    void a_letter_is_drafted_from_the_default_resume_and_kept_with_its_facts() {
        var resume = analysed();
        var letter = await(write().write(id, wish(Optional.empty())));
        assertThat(letter.title()).isEqualTo("Programmer at Difference Ltd");
        assertThat(letter.resume()).contains(resume.id().value());
        assertThat(letter.opportunity()).contains(OPPORTUNITY);
        assertThat(orders.getFirst().candidateName())
                .as("the resume's own name")
                .isEqualTo("Ada Byron");
        assertThat(orders.getFirst().request()).isEqualTo(id.value());
        assertThat(ledger).containsExactly("reserve COVER_LETTER " + id.value());
    }

    @Test
    void a_named_resume_is_used_and_must_be_there_and_read() {
        var named = await(resumes.commit(Decision.of(ResumeFixtures.uploaded())));
        assertThatThrownBy(() -> await(write().write(id, wish(Optional.of(named.id())))))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() ->
                        await(
                                write().write(
                                                id,
                                                wish(
                                                        Optional.of(
                                                                new ResumeId(Identifier.next()))))))
                .isInstanceOf(NotFound.class);
        assertThat(ledger).as("nothing is set aside for what cannot be").isEmpty();
    }

    @Test
    void without_any_resume_there_is_nothing_to_draw_on() {
        assertThatThrownBy(() -> await(write().write(id, wish(Optional.empty()))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, r -> assertThat(r.code()).isEqualTo("letter.no-resume"));
    }

    @Test
    void where_no_letter_comes_of_it_the_allowance_is_given_back() {
        analysed();
        writerAway = true;
        assertThatThrownBy(() -> await(write().write(id, wish(Optional.empty()))))
                .isInstanceOf(Unavailable.class);
        assertThat(ledger)
                .containsExactly("reserve COVER_LETTER " + id.value(), "release " + id.value());
        assertThatThrownBy(() -> await(letters.get(ADA, id))).isInstanceOf(NotFound.class);
    }

    @Test
    void editing_costs_nothing_and_says_so() {
        analysed();
        await(write().write(id, wish(Optional.empty())));
        assertThat(
                        await(write().edit(ADA, id, "New title", "Dear team", Expected.exactly(1)))
                                .edited())
                .as("only the title")
                .isFalse();
        assertThat(
                        await(write().edit(ADA, id, "New title", "Dear all", Expected.exactly(2)))
                                .edited())
                .isTrue();
        assertThat(await(write().edit(ADA, id, "Other", "Dear all", Expected.ANY)).edited())
                .isTrue();
        assertThatThrownBy(() -> await(write().edit(ADA, id, "T", "x", Expected.exactly(1))))
                .isInstanceOf(Stale.class);
        assertThat(ledger).hasSize(1);
    }

    private Resume analysed() {
        var uploaded = await(resumes.commit(Decision.of(ResumeFixtures.uploaded())));
        return await(resumes.commit(uploaded.read(ResumeFixtures.reading(), true, NOON)));
    }

    private static WriteLetters.Wish wish(Optional<ResumeId> resume) {
        return new WriteLetters.Wish(ADA, OPPORTUNITY, resume, null, "Somebody");
    }

    private WriteLetters write() {
        return new WriteLetters(
                letters,
                (_, _) -> Uni.createFrom().item(VACANCY),
                resumes,
                this::draft,
                new Ledger());
    }

    private Uni<LetterDraft> draft(Drafts.Order order) {
        orders.add(order);
        return writerAway
                ? Uni.createFrom().failure(new Unavailable("drafting.unavailable", "Away."))
                : Uni.createFrom().item(new LetterDraft("Dear team", null, null, "w1"));
    }

    private final class Ledger implements Allowances {
        @Override
        public Uni<Void> reserve(Reservation reservation) {
            assertThat(reservation.feature()).isEqualTo(MeteredFeature.COVER_LETTER);
            return Uni.createFrom()
                    .item(() -> {
                        ledger.add("reserve COVER_LETTER " + reservation.request());
                        return null;
                    });
        }

        @Override
        public Uni<Void> release(UUID request) {
            return Uni.createFrom()
                    .item(() -> {
                        ledger.add("release " + request);
                        return null;
                    });
        }
    }

    private static <T> T await(Uni<T> operation) {
        return operation.await().indefinitely();
    }
}
