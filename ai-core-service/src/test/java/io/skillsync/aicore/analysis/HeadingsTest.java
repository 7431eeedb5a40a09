package io.skillsync.aicore.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {
    @ParameterizedTest
    @CsvSource({
        "WORK EXPERIENCE, EXPERIENCE",
        "E D U C A T I O N, EDUCATION",
        "Berufserfahrung, EXPERIENCE",
        "Expériences professionnelles, EXPERIENCE",
        "Formación académica, EDUCATION",
        "Skills & Tools, SKILLS",
        "Languages:, LANGUAGES",
        "3. Publications, PUBLICATIONS",
        "Work Experience (3), EXPERIENCE",
        "職歴, EXPERIENCE",
        "Образование, EDUCATION",
    })
    void headings_are_known_in_many_languages_and_dresses(String text, SectionKind kind) {
        assertThat(Headings.known(text)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Senior Engineer",
                "Experienced nurse with nine years",
                "Harbor General Hospital",
                ""
            })
    void other_lines_are_none(String text) {
        assertThat(Headings.known(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Selected research projects, PROJECTS",
        "Volunteer teaching experience, VOLUNTEER",
        "Clinical and ward experience, EXPERIENCE"
    })
    void a_heading_may_have_words_of_its_own(String text, SectionKind kind) {
        assertThat(Headings.likely(text)).isEqualTo(kind);
    }
}
