package io.skillsync.careerforge.resume;

import static io.skillsync.careerforge.resume.ResumeFixtures.NOON;
import static io.skillsync.careerforge.resume.ResumeFixtures.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.profile.Skill;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.Stale;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What the collection of resumes promises; runs on the fake and on the real store.
public abstract class ResumesContract {
    private final SeekerId eve = new SeekerId(Identifier.next());

    protected abstract Resumes collection();

    protected <T> T await(Supplier<Uni<T>> operation) {
        return operation.get().await().indefinitely();
    }

    @Test
    void a_resume_is_read_back_with_its_file_its_reading_and_its_newest_version() {
        var uploaded = uploaded();
        assertThat(await(() -> collection().get(eve, uploaded.id()))).isEqualTo(uploaded);
        var analysed = await(() -> collection().commit(uploaded.read(reading(), true, NOON)));
        assertThat(await(() -> collection().get(eve, uploaded.id()))).isEqualTo(analysed);
        assertThat(analysed.analysis().reading()).contains(reading());
    }

    @Test
    void versions_stay_and_are_found_by_number_and_by_analysis() {
        var analysed = analysed(false);
        var skills =
                new SectionReview<>(
                        SectionReview.Action.EDIT, List.of(new Skill("Java", null, null)));
        var review = new ResumeReview(null, null, null, skills, null, null, null);
        var edited = await(() -> collection().commit(analysed.review(review, NOON)));
        assertThat(await(() -> collection().versions(eve, analysed.id())))
                .containsExactly(edited.newest(), analysed.newest());
        assertThat(await(() -> collection().version(eve, analysed.id(), 1)))
                .isEqualTo(analysed.newest());
        assertThat(await(() -> collection().analysedBy(eve, analysed.analysis().id())))
                .contains(edited);
        assertThat(await(() -> collection().analysedBy(eve, new AnalysisId(Identifier.next()))))
                .isEmpty();
        assertThatThrownBy(() -> await(() -> collection().version(eve, analysed.id(), 3)))
                .isInstanceOf(NotFound.class);
        var ben = new SeekerId(Identifier.next());
        assertThatThrownBy(() -> await(() -> collection().version(ben, analysed.id(), 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> await(() -> collection().versions(ben, analysed.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void there_is_one_default_at_most_and_it_can_change_hands() {
        assertThat(await(() -> collection().defaultOf(eve))).isEmpty();
        var first = analysed(true);
        var second = analysed(false);
        assertThat(await(() -> collection().defaultOf(eve))).contains(first);
        await(() -> collection().commit(second.makeDefault()));
        assertThat(await(() -> collection().defaultOf(eve)).orElseThrow().id())
                .isEqualTo(second.id());
        assertThat(await(() -> collection().get(eve, first.id())).isDefault()).isFalse();
    }

    @Test
    void lists_are_narrowed_by_whether_a_resume_is_put_away() {
        var kept = analysed(false);
        var other = analysed(false);
        var away = await(() -> collection().commit(Decision.of(other.archive(true))));
        assertThat(found(ResumeFilter.ALL)).containsExactly(away, kept);
        assertThat(found(new ResumeFilter(Optional.of(true)))).containsExactly(away);
        assertThat(found(new ResumeFilter(Optional.of(false)))).containsExactly(kept);
    }

    @Test
    void an_analysis_counts_once_and_an_overtaken_decision_is_refused() {
        var uploaded = uploaded();
        var read = uploaded.read(reading(), true, NOON).because(Identifier.next());
        await(() -> collection().commit(read));
        await(() -> collection().commit(read));
        assertThat(await(() -> collection().versions(eve, uploaded.id()))).hasSize(1);
        assertThatThrownBy(() ->
                        await(() -> collection().commit(uploaded.unreadable("too-slow", NOON))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void what_is_removed_is_gone_with_its_versions() {
        var analysed = analysed(true);
        await(() -> collection().remove(analysed.delete()));
        assertThatThrownBy(() -> await(() -> collection().get(eve, analysed.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> await(() -> collection().version(eve, analysed.id(), 1)))
                .isInstanceOf(NotFound.class);
        assertThat(await(() -> collection().defaultOf(eve))).isEmpty();
        assertThatThrownBy(() -> await(() -> collection().remove(analysed.delete())))
                .isInstanceOf(NotFound.class);
    }

    private List<Resume> found(ResumeFilter filter) {
        return await(() -> collection().page(eve, filter, PageRequest.first())).items();
    }

    private Resume analysed(boolean becomesDefault) {
        var uploaded = uploaded();
        return await(() -> collection().commit(uploaded.read(reading(), becomesDefault, NOON)));
    }

    private Resume uploaded() {
        var ids = List.of(Identifier.next(), Identifier.next());
        return await(() ->
                collection()
                        .commit(
                                Resume.upload(
                                        new ResumeId(ids.get(0)),
                                        eve,
                                        "A resume",
                                        ResumeFixtures.file(),
                                        new AnalysisId(ids.get(1)),
                                        NOON)));
    }
}
