package io.skillsync.aicore.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeBasics;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeCertification;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeEducation;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeLanguage;
import io.skillsync.aicore.embedding.CachedEmbedder;
import io.skillsync.aicore.embedding.adapter.out.DjlEmbedder;
import io.skillsync.aicore.insight.PostingCheck.NoteKind;
import io.skillsync.aicore.insight.PostingCheck.PostingNote;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.matching.People;
import io.skillsync.aicore.matching.PlainResume;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who somebody is changes nothing, shown with the real model on paired resumes; and postings are
/// told where they keep people away.
class FairnessTest {
    private static final String RESUME =
            """
            Operations Manager
            %1$s is a %5$s-year-old planner. %2$s has led warehouses and %3$s teams like %4$s calm.
            Shift Supervisor
            Bluepeak Logistics
            Led a team of 14 pickers and cut errors by 20%%
            %2$s also trained 30 newcomers for the company
            Inventory management
            Forklift operation
            %6$s
            Logistics
            Bachelor
            """;
    private static final PostingDocument POSTING =
            PostingDocument.of(
                    "Warehouse Manager",
                    "Harbor Foods",
                    "You run a warehouse for fresh food with 40 people. Planning matters more than speed.",
                    List.of("Inventory management", "Forklift operation", "Lean manufacturing"));

    @Test
    void paired_resumes_get_the_same_score_from_the_real_model() {
        try (var model = DjlEmbedder.load(1)) {
            var engine =
                    new MatchingEngine(new CachedEmbedder(model, 500), SkillTaxonomy.shipped());
            var first = resume("Emily Walsh", "She", "her", "her", "29", "Harvard University");
            var others =
                    List.of(
                            resume(
                                    "Lakisha Washington",
                                    "She",
                                    "her",
                                    "her",
                                    "29",
                                    "Harvard University"),
                            resume("Jamal Jones", "He", "his", "his", "29", "Harvard University"),
                            resume("Mehmet Yilmaz", "He", "his", "his", "61", "Town College"));
            var expected = engine.score(first, POSTING, Instant.EPOCH);
            assertThat(expected.score()).isGreaterThan(30);
            assertThat(others)
                    .allSatisfy(other -> {
                        var score = engine.score(other, POSTING, Instant.EPOCH);
                        assertThat(score.score()).isEqualTo(expected.score());
                        assertThat(score.categories()).isEqualTo(expected.categories());
                    });
        }
    }

    private static io.skillsync.aicore.analysis.ResumeDocument resume(
            String name, String she, String her, String hers, String age, String school) {
        return PlainResume.read(
                name, RESUME.formatted(name.split(" ")[0], she, her, hers, age, school));
    }

    @Test
    void a_blind_resume_tells_nobodys_name_place_or_school() {
        for (var seed = 0; seed < 20; seed++) {
            var resume = new People(seed).resume();
            var blind = BlindResume.of(resume).toString();
            assertThat(blind)
                    .doesNotContain(resume.basics().name().split(" "))
                    .doesNotContain("example.org", "Lyon", "555", " He ");
            assertThat(blind).doesNotContain(resume.educations().getFirst().institution());
            assertThat(BlindResume.of(resume).skills()).isEqualTo(resume.skills());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We want a young team member. | UNLAWFUL",
                "State your current salary. | UNLAWFUL",
                "English as mother tongue | UNLAWFUL",
                "Please send your CV with a photo. | UNLAWFUL",
                "Our salesman visits customers. | GENDERED",
                "You are a marketing rockstar. | GENDERED",
                "Native English speakers only | UNLAWFUL",
                "You are 25-35 years old | UNLAWFUL",
                "He or she reports to her manager | GENDERED",
                "No career gaps, please | EXCLUDING",
                "Degree from a top university | EXCLUDING",
                "A fast-paced environment | EMPTY"
            })
    void wordings_are_noted_at_their_place(String text, NoteKind kind) {
        var notes = new PostingCheck().check(PostingDocument.of("Clerk", "Quill", text, List.of()));
        assertThat(notes)
                .anySatisfy(note -> {
                    assertThat(note.kind()).isEqualTo(kind);
                    assertThat(text.substring(note.start(), note.end())).isEqualTo(note.written());
                });
    }

    @Test
    void a_plain_posting_gets_only_the_note_about_pay() {
        var notes =
                new PostingCheck()
                        .check(
                                PostingDocument.of(
                                        "Warehouse planner",
                                        "Quill",
                                        "You plan the work of 14 people. German at level B2 is needed for talks with drivers.",
                                        List.of("Excel")));
        assertThat(notes).extracting(PostingNote::kind).containsExactly(NoteKind.MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pay: 3,200 EUR a month. She/he repairs pumps.",
                "Salary from £31,000 a year. He or she plans routes.",
                "Pay: 18 EUR an hour. Waiter/Waitress, and an ethical hacker.",
                "<p class=\"alpha\">You repair pumps for 3,200 EUR a month.</p>"
            })
    void what_names_both_or_is_no_word_of_the_text_is_not_noted(String text) {
        assertThat(new PostingCheck().check(PostingDocument.of("Clerk", "Quill", text, List.of())))
                .isEmpty();
    }

    @Test
    void what_tells_who_somebody_is_goes_from_every_line_and_the_work_stays() {
        var resume =
                new ResumeDocument(
                        new ResumeBasics(
                                "Marta Lindqvist",
                                "Nurse MARTA LINDQVIST, born 12.03.1988",
                                "m@example.org",
                                "+46 8 123 456 78",
                                "Uppsala",
                                "Marta is a 38-year-old nurse, married with two children. Nationality: Swedish. "
                                        + "Write to marta@example.org, +46 8 123 456 78 or linkedin.com/in/marta. "
                                        + "Cut costs by 1,200,000 SEK in 2019-2021.",
                                List.of("https://example.org")),
                        List.of(),
                        List.of(
                                new ResumeEducation(
                                        "Uppsala University",
                                        "BSc, Uppsala University",
                                        "Nursing",
                                        "2007",
                                        "2010",
                                        null)),
                        List.of(),
                        List.of(
                                new ResumeCertification(
                                        "ACLS",
                                        "Uppsala University",
                                        "2020",
                                        "https://example.org/marta")),
                        List.of(new ResumeLanguage("Swedish", "Native speaker")),
                        List.of());
        var blind = BlindResume.of(resume);
        assertThat(blind.toString())
                .doesNotContainIgnoringCase("marta", "lindqvist", "uppsala", "example.org")
                .doesNotContain("1988", "38", "123 456", "married", "child", "Swedish.", "2007");
        assertThat(blind.basics().summary()).contains("Cut costs by 1,200,000 SEK in 2019-2021.");
        assertThat(blind.educations().getFirst().field()).isEqualTo("Nursing");
        assertThat(blind.languages().getFirst()).isEqualTo(new ResumeLanguage("Swedish", "fluent"));
    }
}
