package io.skillsync.careerforge.resume;

import static io.skillsync.careerforge.resume.ResumeFixtures.ADA;
import static io.skillsync.careerforge.resume.ResumeFixtures.NOON;
import static io.skillsync.careerforge.resume.ResumeFixtures.analysed;
import static io.skillsync.careerforge.resume.ResumeFixtures.document;
import static io.skillsync.careerforge.resume.ResumeFixtures.reading;
import static io.skillsync.careerforge.resume.ResumeFixtures.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.careerforge.profile.BankSection;
import io.skillsync.careerforge.profile.Skill;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.RuleBroken;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResumeTest {
    private static final ResumeReview NOTHING =
            new ResumeReview(null, null, null, null, null, null, null);

    @Test
    void an_uploaded_resume_waits_for_its_analysis_and_is_told_without_content() {
        var file = ResumeFixtures.file();
        var decision =
                Resume.upload(uploaded().id(), ADA, " ", file, uploaded().analysis().id(), NOON);
        var resume = decision.state();
        assertThat(resume.name()).as("named after its file").isEqualTo("ada.pdf");
        assertThat(resume.analysis().status()).isEqualTo(ParseStatus.PENDING);
        assertThat(resume.head()).isEmpty();
        assertThat(decision.events())
                .containsExactly(
                        new ResumeEvent.Uploaded(resume.id(), ADA, file, resume.analysis().id()));
        assertThatThrownBy(resume::newest)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        r -> assertThat(r.code()).isEqualTo("resume.not-analysed"));
    }

    @Test
    void a_reading_makes_the_first_version() {
        var resume = uploaded();
        var decision = resume.read(reading(), true, NOON);
        var done = decision.state();
        assertThat(done.analysis().status()).isEqualTo(ParseStatus.DONE);
        assertThat(done.newest())
                .isEqualTo(new ResumeVersion(1, 0, document(), document().hash(), NOON));
        assertThat(done.isDefault()).isTrue();
        assertThat(decision.events())
                .containsExactly(
                        new ResumeEvent.VersionCreated(
                                resume.id(), ADA, 1, document().hash(), true));
        assertThat(uploaded().read(reading(), false, NOON).state().isDefault()).isFalse();
    }

    @Test
    void an_analysis_ends_once() {
        assertThat(analysed().read(reading(), true, NOON).events()).isEmpty();
        assertThat(analysed().unreadable("too-slow", NOON).state().analysis().status())
                .isEqualTo(ParseStatus.DONE);
        var failed = uploaded().unreadable("too-slow", NOON).state();
        assertThat(failed.read(reading(), true, NOON).state().head()).isEmpty();
    }

    @Test
    void a_failure_says_why_and_only_a_file_without_text_goes() {
        var slow = uploaded().unreadable("too-slow", NOON).state();
        assertThat(slow.analysis().code()).contains("too-slow");
        assertThat(slow.analysis().endedAt()).contains(NOON);
        assertThat(slow.file()).isPresent();
        assertThat(uploaded().unreadable("needs-ocr", NOON).state().file()).isEmpty();
        assertThatThrownBy(slow::newest)
                .isInstanceOfSatisfying(
                        RuleBroken.class, r -> assertThat(r.code()).isEqualTo("resume.unreadable"));
    }

    @Test
    void an_edit_is_a_new_version_with_its_parent() {
        var skills =
                new SectionReview<>(
                        SectionReview.Action.EDIT, List.of(new Skill("Java", null, null)));
        var decision =
                analysed()
                        .review(new ResumeReview(null, null, null, skills, null, null, null), NOON);
        var second = decision.state().newest();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.parent()).isEqualTo(1);
        assertThat(second.document().skills()).extracting(Skill::name).containsExactly("Java");
        assertThat(second.document().experiences()).isEqualTo(document().experiences());
        assertThat(second.hash()).isNotEqualTo(document().hash());
        assertThat(decision.events())
                .singleElement()
                .isInstanceOf(ResumeEvent.VersionCreated.class);
    }

    @Test
    void accepting_and_skipping_make_no_version_but_say_what_may_enter_the_bank() {
        var review =
                new ResumeReview(
                        new SectionReview<>(SectionReview.Action.ACCEPT, null),
                        new SectionReview<>(SectionReview.Action.ACCEPT, null),
                        null,
                        new SectionReview<>(SectionReview.Action.SKIP, null),
                        null,
                        null,
                        null);
        assertThat(analysed().review(review, NOON).events()).isEmpty();
        assertThat(review.accepted(document())).containsOnlyKeys(BankSection.EXPERIENCES);
        assertThat(review.acceptedBasics(document())).contains(document().basics());
        assertThat(NOTHING.accepted(document())).isEmpty();
        assertThat(NOTHING.acceptedBasics(document())).isEmpty();
    }

    @Test
    void a_word_about_a_section_is_whole() {
        assertThatThrownBy(() -> new SectionReview<>(null, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new SectionReview<>(SectionReview.Action.EDIT, null))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new SectionReview<>(SectionReview.Action.ACCEPT, "x"))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void the_default_is_read_not_archived_and_told_once() {
        var resume = uploaded().read(reading(), false, NOON).state();
        assertThat(resume.makeDefault().events())
                .containsExactly(new ResumeEvent.DefaultChanged(resume.id(), ADA, 1));
        assertThat(resume.makeDefault().state().makeDefault().events()).isEmpty();
        assertThatThrownBy(() -> uploaded().makeDefault()).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> resume.archive(true).makeDefault())
                .isInstanceOfSatisfying(
                        RuleBroken.class, r -> assertThat(r.code()).isEqualTo("resume.archived"));
        assertThatThrownBy(() -> resume.makeDefault().state().archive(true))
                .isInstanceOf(RuleBroken.class);
        assertThat(resume.archive(true).archive(false).makeDefault().state().isDefault()).isTrue();
    }

    @Test
    void equal_documents_have_equal_hashes_and_no_two_contents_read_the_same() {
        assertThat(document().hash()).isEqualTo(document().hash()).matches("[0-9a-f]{64}");
        assertThat(skills("a", "b").hash())
                .isNotEqualTo(skills("ab").hash())
                .isNotEqualTo(skills("b", "a").hash());
        assertThat(ResumeDocument.EMPTY.hash()).isNotEqualTo(document().hash());
    }

    @Test
    void a_file_name_is_safe_wherever_it_is_shown() {
        assertThat(named("C:\\Users\\ada\\cv.pdf")).isEqualTo("cv.pdf");
        assertThat(named("../../etc/passwd")).isEqualTo("passwd");
        assertThat(named("a\r\nSet-Cookie: x\"<b>.pdf")).isEqualTo("aSet-Cookie xb.pdf");
        assertThat(named(null)).isEqualTo("resume.pdf");
        assertThat(named(".pdf")).isEqualTo("resume.pdf");
        assertThat(named("x".repeat(300) + ".pdf")).hasSize(200).endsWith(".pdf");
    }

    private static String named(String name) {
        return new ResumeFile(new ResumeFileId(ADA.value()), name, MediaType.PDF, 1, 1, "", NOON)
                .name();
    }

    private static ResumeDocument skills(String... names) {
        var skills = List.of(names).stream().map(name -> new Skill(name, null, null)).toList();
        return new ResumeDocument(null, null, null, skills, null, null, null);
    }
}
