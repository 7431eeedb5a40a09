package io.skillsync.aicore.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.drafting.Verifier.Finding;
import io.skillsync.aicore.drafting.Verifier.FindingKind;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierTest {
    private static final String RESUME =
            """
            Ward Manager at Alder Clinics
            Led a team of 14 nurses and cut waiting times by 30%
            Introduced electronic health records with Epic Systems
            Bachelor of Science in Nursing, Lakeside University
            Nurse at Harbour Hospital since March 2019
            """;
    private final Verifier verifier =
            new Verifier(
                    SkillTaxonomy.shipped(),
                    "Mira Okafor",
                    RESUME,
                    PostingDocument.of(
                            "Head of Nursing",
                            "Riverbend Hospital Group",
                            "Riverbend runs 9 hospitals in Ohio.",
                            List.of("Triage", "Epic Systems", "Python")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As Ward Manager at Alder Clinics, I led a team of 14 nurses and cut waiting times by 30 percent.",
                "I am applying for the Head of Nursing position at Riverbend Hospital Group.",
                "Riverbend runs 9 hospitals in Ohio.",
                "I have not used Python yet.",
                "My resume names Epic Systems.",
                "Kind regards, Mira Okafor"
            })
    void what_the_documents_say_stands(String sentence) {
        assertThat(verifier.check(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I led a team of 40 nurses. | NUMBER",
                "I cut waiting times by 30 people. | NUMBER",
                "I run 9 hospitals. | NUMBER",
                "I worked at Mayo Clinic. | NAME",
                "I bring years of Python. | SKILL",
                "I was director of the ward. | EMPLOYMENT",
                "Since 2012 I have been a nurse. | NUMBER",
                "I have worked for Riverbend Hospital Group. | EMPLOYMENT",
                "Led triage for the whole region. | SKILL"
            })
    void what_they_do_not_say_is_found(String sentence, FindingKind kind) {
        assertThat(verifier.check(sentence)).extracting(Finding::kind).contains(kind);
    }

    @Test
    void a_denial_that_is_none_claims() {
        assertThat(verifier.stands("I have no lack of Python experience.")).isFalse();
        assertThat(verifier.stands("I have not only used Python.")).isFalse();
    }

    /// Names that are everyday words too: an exact spelling claims, and only a clear place
    /// supports.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Go, Python | I bring Go. | true",
                "Certified in Go | I bring Go. | false",
                "Certified in Go | My certifications include Certified in Go. | false",
                "Worked in sales; ready to go | I wrote Go at work. | false",
                "Executive Chef at Harbour Inn | As Executive Chef, I ran a kitchen. | false",
                "Microsoft Excel | I can bring Microsoft Excel. | false",
                "Excel | I can bring Excel. | true",
                "Loves Rails! | I can bring Rails. | false",
                "Go, Python | I am ready to go. | true"
            })
    void an_ambiguous_name_needs_clear_evidence(String resume, String sentence, boolean stands) {
        var posting =
                PostingDocument.of(
                        "Clerk", "Quill Press", "", List.of("Go", "Chef", "Excel", "Rails"));
        var strict =
                new Verifier(
                        SkillTaxonomy.shipped(),
                        "Mira Okafor",
                        resume + "\nran a kitchen",
                        posting);
        assertThat(strict.check(sentence).stream().anyMatch(f -> f.kind() == FindingKind.SKILL))
                .as(strict.check(sentence).toString())
                .isEqualTo(!stands);
    }

    @Test
    void words_of_a_sentence_that_name_an_unproved_requirement_are_refused() {
        var posting = PostingDocument.of("Clerk", "Quill Press", "", List.of("Writing", "US GAAP"));
        var strict = new Verifier(SkillTaxonomy.shipped(), "Mira Okafor", "Clerk", posting);
        assertThat(strict.stands("I am writing about the Clerk position.")).isFalse();
        assertThat(strict.stands("Still open: US GAAP.")).isFalse();
        assertThat(strict.stands("Still open: the rest of your list.")).isTrue();
    }
}
