package io.skillsync.aicore.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkillTermTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "…",
                "a sentence that is far too long to be a skill",
                "one two three four five",
                "ada@example.org",
                "https://example.org/ada",
                "example.com",
                "+44 20 7946 0018",
                "Member no. 448-812"
            })
    void what_is_no_term_or_tells_of_somebody_is_left_out(String text) {
        assertThat(SkillTerm.of(text)).isEmpty();
    }

    @Test
    void spellings_that_differ_in_case_and_hyphens_are_one_term() {
        assertThat(
                        SkillTerm.unknown(
                                List.of("Moss-care", "moss  care", "Java 21", "Kelp 3000"),
                                SkillTaxonomy.shipped()))
                .containsExactly(
                        new SkillTerm("moss-care", "Moss-care"),
                        new SkillTerm("kelp-3000", "Kelp 3000"));
    }
}
