package io.skillsync.aicore.tailoring;

import static io.skillsync.aicore.tailoring.TailoringFixtures.ENGINE;
import static io.skillsync.aicore.tailoring.TailoringFixtures.NOON;
import static io.skillsync.aicore.tailoring.TailoringFixtures.RESUME;
import static io.skillsync.aicore.tailoring.TailoringFixtures.TAXONOMY;
import static io.skillsync.aicore.tailoring.TailoringFixtures.copy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.allowance.Allowances;
import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import io.skillsync.aicore.drafting.TailorResumes;
import io.skillsync.aicore.drafting.Tailoring;
import io.skillsync.aicore.drafting.TailoringEdit;
import io.skillsync.aicore.matching.InMemoryResumes;
import io.skillsync.aicore.matching.PostingChoice;
import io.skillsync.aicore.matching.PostingChoice.ExternalPosting;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.ResumeChoice;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TailorForOpeningsTest {
    private final PersonId ines = new PersonId(Identifier.next());
    private final InMemoryResumes resumes = new InMemoryResumes();
    private final InMemoryTailorings tailorings = new InMemoryTailorings();
    private final List<String> reserved = new ArrayList<>();
    private final TailoringId id = new TailoringId(Identifier.next());

    @Test
    void edits_are_offered_and_the_chosen_ones_make_the_resume() {
        resumes.with(copy(ines));
        var offered = await(tailor().offer(id, ines, ResumeChoice.DEFAULT, data()));
        assertThat(offered.edits()).hasSize(4);
        assertThat(tailorings.events()).containsExactly(new TailoringEvent.Offered());
        var accepted = await(tailor().accept(ines, id, List.of("e1", "e2"), Expected.ANY));
        assertThat(accepted.resume().skills())
                .extracting(ResumeSkill::name)
                .containsExactly("Perl", "PostgreSQL (Postgres)", "Tableau");
        assertThat(accepted.changed()).containsExactly("skills");
        assertThat(accepted.tailoring().base()).isEqualTo(offered.base());
        assertThat(await(tailorings.get(ines, id)).acceptance())
                .contains(new TailoringAcceptance(List.of("e1", "e2"), NOON));
        assertThat(tailorings.events()).as("choosing settles nothing more").hasSize(1);
    }

    @Test
    void the_same_resume_for_the_same_opening_is_one_act() {
        resumes.with(copy(ines));
        await(tailor().offer(id, ines, ResumeChoice.DEFAULT, data()));
        await(
                tailor().offer(
                                new TailoringId(Identifier.next()),
                                ines,
                                ResumeChoice.DEFAULT,
                                data()));
        await(
                tailor().offer(
                                new TailoringId(Identifier.next()),
                                ines,
                                ResumeChoice.DEFAULT,
                                opening("Tester")));
        assertThat(reserved).hasSize(3);
        assertThat(reserved.get(0)).isEqualTo(reserved.get(1)).isNotEqualTo(reserved.get(2));
        assertThat(reserved).allMatch(fingerprint -> fingerprint.length() <= 200);
    }

    @Test
    void where_there_is_nothing_to_change_nothing_is_settled() {
        resumes.with(copy(ines));
        var offered =
                await(
                        tailor().offer(
                                        id,
                                        ines,
                                        ResumeChoice.DEFAULT,
                                        new PostingChoice(
                                                null,
                                                new ExternalPosting(
                                                        "Baker", "B", "", List.of("Baking")))));
        assertThat(offered.edits()).isEmpty();
        assertThat(tailorings.events()).isEmpty();
    }

    @Test
    void an_unknown_edit_a_stale_choice_and_a_foreign_tailoring_are_refused() {
        resumes.with(copy(ines));
        await(tailor().offer(id, ines, ResumeChoice.DEFAULT, data()));
        assertThatThrownBy(() -> await(tailor().accept(ines, id, List.of("e9"), Expected.ANY)))
                .isInstanceOfSatisfying(
                        Invalid.class, told -> assertThat(told.field()).isEqualTo("edits"));
        assertThatThrownBy(() -> await(tailor().accept(ines, id, List.of(), Expected.exactly(7))))
                .isInstanceOf(Stale.class);
        var tom = new PersonId(Identifier.next());
        assertThatThrownBy(() -> await(tailor().accept(tom, id, List.of(), Expected.ANY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_stored_edit_that_claims_more_is_not_handed_out() {
        var resume = resumes.with(copy(ines));
        var lie =
                new TailoringEdit(
                        TailoringEdit.TailoringKind.LIST_SHOWN_SKILL,
                        "skills[2].name",
                        null,
                        "Kubernetes",
                        "Your work shows it.",
                        List.of("experiences[0].achievements[0]"));
        var posting = PostingDocument.of("Developer", "A", "", List.of("Kubernetes"));
        var forged = new Tailoring(RESUME, List.of(lie), 1, 2);
        Decision<OfferedTailoring, TailoringEvent> offered =
                OfferedTailoring.of(id, resume, posting, forged);
        await(tailorings.commit(offered));
        assertThatThrownBy(() -> await(tailor().accept(ines, id, List.of("e1"), Expected.ANY)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        told -> assertThat(told.code()).isEqualTo("tailoring.unsupported"));
        assertThat(await(tailorings.get(ines, id)).acceptance()).isEqualTo(Optional.empty());
    }

    private TailorForOpenings tailor() {
        Allowances allowances =
                (_, _, _, fingerprint) ->
                        Uni.createFrom()
                                .item(() -> {
                                    reserved.add(fingerprint);
                                    return null;
                                });
        return new TailorForOpenings(
                resumes.material(null),
                allowances,
                new Work(),
                tailorings,
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static PostingChoice data() {
        return opening("Developer");
    }

    private static PostingChoice opening(String title) {
        return new PostingChoice(
                null,
                new ExternalPosting(
                        title, "Alder", "Reports.", List.of("PostgreSQL", "Tableau", "Go")));
    }

    /// The real work, on the test's thread.
    private static final class Work implements TailoringWork {
        @Override
        public Uni<Tailoring> tailor(ResumeDocument resume, PostingDocument posting) {
            return Uni.createFrom()
                    .item(() -> new TailorResumes(TAXONOMY, ENGINE).tailor(resume, posting, NOON));
        }

        @Override
        public Uni<Outcome> apply(
                ResumeDocument resume,
                PostingDocument posting,
                Tailoring offered,
                List<TailoringEdit> accepted) {
            return Uni.createFrom()
                    .item(() ->
                            new ApplyEdits(TAXONOMY, ENGINE)
                                    .apply(resume, posting, offered, accepted, NOON));
        }
    }

    private static <T> T await(Uni<T> operation) {
        return operation.await().indefinitely();
    }
}
