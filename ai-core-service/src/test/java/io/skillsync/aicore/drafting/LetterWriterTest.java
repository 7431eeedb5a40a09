package io.skillsync.aicore.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.matching.People;
import io.skillsync.aicore.matching.PlainResume;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.skill.NameFinder;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LetterWriterTest {
    private static final SkillTaxonomy TAXONOMY = SkillTaxonomy.shipped();
    private static final int BRIEFS = 60;

    private final LetterWriter writer = new LetterWriter(TAXONOMY);

    private static LetterBrief brief(int seed) {
        var people = new People(seed);
        var resume = people.resume();
        return new LetterBrief(
                resume.basics().name(), resume, people.posting(), LetterTone.values()[seed % 3]);
    }

    @Test
    void a_letter_has_150_to_350_words_and_names_position_and_company() {
        for (var seed = 0; seed < BRIEFS; seed++) {
            var brief = brief(seed);
            var letter = writer.write(brief);
            assertThat(letter.text().split("\\s+").length).as(letter.text()).isBetween(150, 350);
            assertThat(letter.text())
                    .contains(
                            brief.posting().title(),
                            brief.posting().organizationName(),
                            brief.candidateName());
        }
    }

    @Test
    void every_sentence_stands_and_refers_to_known_facts() {
        for (var seed = 0; seed < BRIEFS; seed++) {
            var brief = brief(seed);
            var letter = writer.write(brief);
            var verifier =
                    new Verifier(
                            TAXONOMY,
                            brief.candidateName(),
                            new FactBook(brief.resume()).text(),
                            brief.posting());
            var known = letter.facts().stream().map(Fact::id).collect(Collectors.toSet());
            for (var sentence : letter.sentences()) {
                assertThat(Sentences.of(sentence.text()))
                        .allSatisfy(part -> assertThat(verifier.check(part)).as(part).isEmpty());
                assertThat(known).containsAll(sentence.factIds());
                assertThat(letter.text()).contains(sentence.text());
            }
            assertThat(letter.facts())
                    .allSatisfy(fact -> assertThat(fact.path()).matches("[a-z]+[\\[.].*"));
        }
    }

    @Test
    void required_skills_of_the_resume_are_named_and_others_are_not_claimed() {
        for (var seed = 0; seed < BRIEFS; seed++) {
            var brief = brief(seed);
            var text = writer.write(brief).text();
            var resume = new FactBook(brief.resume()).text();
            for (var skill : brief.posting().skillsRequired()) {
                var finder = new NameFinder(List.of(skill), TAXONOMY);
                if (resume.lines().anyMatch(line -> !finder.find(line).isEmpty())) {
                    assertThat(
                                    text.contains(skill)
                                            || text.lines()
                                                    .anyMatch(line -> !finder.find(line).isEmpty()))
                            .as(skill)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_same_brief_gives_the_same_letter_and_another_posting_another_one() {
        assertThat(writer.write(brief(7))).isEqualTo(writer.write(brief(7)));
        var people = new People(7);
        var resume = people.resume();
        var letters = new HashSet<String>();
        for (var title : List.of("Site Planner", "Team Lead", "Clerk", "Buyer")) {
            var posting =
                    PostingDocument.of(
                            title,
                            "Alder Clinics",
                            "The company runs sites in several towns.",
                            List.of("Java"));
            letters.add(
                    writer.write(new LetterBrief("Mira Okafor", resume, posting, null))
                            .text()
                            .replace(title, ""));
        }
        assertThat(letters).hasSize(4);
    }

    @Test
    void an_empty_resume_gives_a_letter_that_claims_nothing() {
        var empty = new ResumeDocument(null, null, null, null, null, null, null);
        var letter =
                writer.write(new LetterBrief("Jun Watanabe", empty, new People(1).posting(), null));
        assertThat(letter.facts()).isEmpty();
        assertThat(letter.text()).contains("Jun Watanabe");
    }

    /// A thin or empty resume still gives a whole letter that names nothing it does not have.
    @Test
    void thin_resumes_give_whole_letters() {
        for (var text : List.of("", "Clerk", "Clerk\nKeeps an office running.\nWord\nFiling")) {
            for (var seed = 0; seed < 20; seed++) {
                var brief =
                        new LetterBrief(
                                "Jun Watanabe",
                                PlainResume.read("Jun Watanabe", text),
                                new People(seed).posting(),
                                LetterTone.values()[seed % 3]);
                var letter = writer.write(brief).text();
                assertThat(letter.split("\\s+").length).as(letter).isBetween(150, 350);
                assertThat(letter).doesNotContain("{", "..", "null");
                var verifier = new Verifier(TAXONOMY, brief.candidateName(), text, brief.posting());
                assertThat(Sentences.of(letter))
                        .allSatisfy(part -> assertThat(verifier.check(part)).as(part).isEmpty());
            }
        }
    }

    /// Lines in any order: whatever is read into them, nothing is claimed that they do not say.
    @Test
    void letters_from_shuffled_lines_stand() {
        for (var seed = 0; seed < BRIEFS; seed++) {
            var people = new People(seed);
            var posting = people.posting();
            var text = String.join("\n", people.shuffled(people.text(posting.skillsRequired())));
            var brief =
                    new LetterBrief(
                            "Mira Okafor", PlainResume.read("Mira Okafor", text), posting, null);
            var letter = writer.write(brief).text();
            var verifier = new Verifier(TAXONOMY, "Mira Okafor", text, posting);
            assertThat(letter.split("\\s+").length).as(letter).isBetween(150, 350);
            assertThat(Sentences.of(letter))
                    .allSatisfy(part -> assertThat(verifier.check(part)).as(part).isEmpty());
        }
    }

    @Test
    void emails_of_every_purpose_are_short_and_stand() {
        var emails = new EmailWriter(TAXONOMY);
        for (var purpose : EmailPurpose.values()) {
            for (var seed = 0; seed < 20; seed++) {
                var brief = brief(seed);
                var email = emails.write(brief, purpose, seed % 2 == 0 ? "Dana Fields" : null);
                assertThat(email.body().text().split("\\s+").length)
                        .as(email.body().text())
                        .isBetween(60, 150);
                assertThat(email.subject()).isNotBlank();
                assertThat(email.body().text()).doesNotContain("{", "null");
            }
        }
    }
}
