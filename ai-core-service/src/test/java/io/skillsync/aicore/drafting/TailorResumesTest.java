package io.skillsync.aicore.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import io.skillsync.aicore.drafting.TailoringEdit.TailoringKind;
import io.skillsync.aicore.embedding.WordBagEmbedder;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.matching.People;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TailorResumesTest {
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final SkillTaxonomy TAXONOMY = SkillTaxonomy.shipped();
    private final MatchingEngine engine = new MatchingEngine(new WordBagEmbedder(), TAXONOMY);
    private final TailorResumes tailor = new TailorResumes(TAXONOMY, engine);

    private static final ResumeDocument RESUME =
            new ResumeDocument(
                    null,
                    List.of(
                            new ResumeExperience(
                                    "Quill Press",
                                    "Developer",
                                    null,
                                    "2019",
                                    null,
                                    true,
                                    null,
                                    List.of(
                                            "Wrote the invoices module",
                                            "Built reports in Tableau"),
                                    List.of())),
                    null,
                    List.of(
                            new ResumeSkill("Perl", null, null),
                            new ResumeSkill("Postgres", null, null)),
                    null,
                    null,
                    null);
    private static final PostingDocument POSTING =
            PostingDocument.of("Developer", "Alder", "", List.of("PostgreSQL", "Tableau", "Go"));

    @Test
    void spells_lists_and_orders_with_evidence() {
        var tailoring = tailor.tailor(RESUME, POSTING, NOW);
        assertThat(tailoring.edits())
                .extracting(TailoringEdit::kind)
                .containsExactly(
                        TailoringKind.SPELL_AS_POSTING,
                        TailoringKind.LIST_SHOWN_SKILL,
                        TailoringKind.REORDER_SKILLS,
                        TailoringKind.REORDER_ACHIEVEMENTS);
        assertThat(tailoring.resume().skills())
                .extracting(ResumeSkill::name)
                .containsExactly("PostgreSQL (Postgres)", "Tableau", "Perl");
        assertThat(tailoring.resume().experiences().getFirst().achievements())
                .startsWith("Built reports in Tableau");
        assertThat(tailoring.edits()).allSatisfy(edit -> assertThat(edit.evidence()).isNotEmpty());
    }

    @Test
    void nothing_is_invented_and_the_score_is_the_engines() {
        for (var seed = 0; seed < 40; seed++) {
            var people = new People(seed);
            var resume = people.resume();
            var posting = people.posting();
            var tailoring = tailor.tailor(resume, posting, NOW);
            var before = engine.score(resume, posting, NOW);
            var after = engine.score(tailoring.resume(), posting, NOW);
            assertThat(tailoring.scoreAfter())
                    .isEqualTo(after.score())
                    .isGreaterThanOrEqualTo(before.score());
            assertThat(after.missingSkills()).isEqualTo(before.missingSkills());
            assertThat(tailoring.resume().experiences()).hasSameSizeAs(resume.experiences());
            for (var i = 0; i < resume.experiences().size(); i++) {
                assertThat(tailoring.resume().experiences().get(i).achievements())
                        .containsExactlyInAnyOrderElementsOf(
                                resume.experiences().get(i).achievements());
            }
        }
    }

    @Test
    void a_tailored_resume_needs_no_second_tailoring() {
        var once = tailor.tailor(RESUME, POSTING, NOW).resume();
        assertThat(tailor.tailor(once, POSTING, NOW).edits()).isEmpty();
    }
}
