package io.skillsync.aicore.tailoring;

import static io.skillsync.aicore.tailoring.TailoringFixtures.ENGINE;
import static io.skillsync.aicore.tailoring.TailoringFixtures.NOON;
import static io.skillsync.aicore.tailoring.TailoringFixtures.RESUME;
import static io.skillsync.aicore.tailoring.TailoringFixtures.TAXONOMY;
import static io.skillsync.aicore.tailoring.TailoringFixtures.tailoring;
import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeBasics;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import io.skillsync.aicore.drafting.TailorResumes;
import io.skillsync.aicore.drafting.TailoringEdit;
import io.skillsync.aicore.matching.People;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Any choice of edits says only what the resume said; anything else is found out.
class TailoringProofTest {
    private final TailoringProof proof = new TailoringProof(TAXONOMY);

    @Test
    void any_choice_of_edits_stands_and_all_of_them_give_the_tailored_resume() {
        var tailor = new TailorResumes(TAXONOMY, ENGINE);
        for (var seed = 0; seed < 60; seed++) {
            var people = new People(seed);
            var resume = people.resume();
            var offered = tailor.tailor(resume, people.posting(), NOON);
            var random = new SplittableRandom(seed);
            var some = offered.edits().stream().filter(_ -> random.nextBoolean()).toList();
            assertThat(proof.stands(resume, AcceptedEdits.apply(resume, offered, some))).isTrue();
            assertThat(AcceptedEdits.apply(resume, offered, offered.edits()))
                    .isEqualTo(offered.resume());
            assertThat(AcceptedEdits.apply(resume, offered, List.of())).isEqualTo(resume);
        }
    }

    @Test
    void each_edit_stands_alone() {
        assertThat(names(List.of(0))).containsExactly("Perl", "PostgreSQL (Postgres)");
        assertThat(names(List.of(1))).containsExactly("Perl", "Postgres", "Tableau");
        assertThat(names(List.of(2))).containsExactly("Postgres", "Perl");
        assertThat(names(List.of(1, 2))).containsExactly("Postgres", "Tableau", "Perl");
        var lines = apply(List.of(3)).experiences().getFirst().achievements();
        assertThat(lines).containsExactly("Built reports in Tableau", "Wrote the invoices module");
        assertThat(names(List.of(3))).containsExactly("Perl", "Postgres");
    }

    @Test
    void a_skill_that_no_line_shows_is_found_out() {
        assertThat(proof.stands(RESUME, withSkills("Perl", "Postgres", "Kubernetes"))).isFalse();
        assertThat(proof.stands(RESUME, withSkills("Perl", "Postgres", "Tableau"))).isTrue();
        assertThat(proof.stands(RESUME, withSkills("Perl", "Kubernetes (Postgres)"))).isFalse();
        assertThat(proof.stands(RESUME, withSkills("Perl", "PostgreSQL (Postgres)"))).isTrue();
        assertThat(proof.stands(RESUME, withSkills("Postgres"))).as("one is lost").isFalse();
    }

    @Test
    void a_skill_at_a_higher_level_is_found_out() {
        var bolder =
                List.of(
                        new ResumeSkill("Perl", "Languages", "EXPERT"),
                        new ResumeSkill("Postgres", null, "EXPERT"));
        assertThat(proof.stands(RESUME, with(null, RESUME.experiences(), bolder))).isFalse();
    }

    @Test
    void another_employer_another_line_or_another_name_is_found_out() {
        var job = RESUME.experiences().getFirst();
        assertThat(proof.stands(RESUME, with(null, List.of(at("Google", job)), RESUME.skills())))
                .isFalse();
        var boast = new ArrayList<>(job.achievements());
        boast.add("Led 40 people");
        assertThat(proof.stands(RESUME, with(null, List.of(lines(boast, job)), RESUME.skills())))
                .isFalse();
        assertThat(proof.stands(RESUME, with(null, List.of(), RESUME.skills()))).isFalse();
        var name = new ResumeBasics("Another", null, null, null, null, null, null);
        assertThat(proof.stands(RESUME, with(name, RESUME.experiences(), RESUME.skills())))
                .isFalse();
        var turned = lines(job.achievements().reversed(), job);
        assertThat(proof.stands(RESUME, with(null, List.of(turned), RESUME.skills()))).isTrue();
    }

    private List<String> names(List<Integer> edits) {
        return apply(edits).skills().stream().map(ResumeSkill::name).toList();
    }

    private static ResumeDocument apply(List<Integer> chosen) {
        var offered = tailoring();
        List<TailoringEdit> edits = chosen.stream().map(offered.edits()::get).toList();
        return AcceptedEdits.apply(RESUME, offered, edits);
    }

    private static ResumeDocument withSkills(String... names) {
        return with(
                null,
                RESUME.experiences(),
                List.of(names).stream()
                        .map(name ->
                                name.equals("Perl")
                                        ? RESUME.skills().getFirst()
                                        : new ResumeSkill(name, null, null))
                        .toList());
    }

    private static ResumeDocument with(
            ResumeBasics basics, List<ResumeExperience> work, List<ResumeSkill> skills) {
        return new ResumeDocument(basics, work, null, skills, null, null, null);
    }

    private static ResumeExperience at(String company, ResumeExperience job) {
        return new ResumeExperience(
                company,
                job.title(),
                null,
                job.startDate(),
                null,
                true,
                null,
                job.achievements(),
                null);
    }

    private static ResumeExperience lines(List<String> lines, ResumeExperience job) {
        return new ResumeExperience(
                job.company(), job.title(), null, job.startDate(), null, true, null, lines, null);
    }
}
