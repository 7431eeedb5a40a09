package io.skillsync.aicore.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceWindowsTest {
    @Test
    void the_whole_sentence_comes_first_without_its_punctuation() {
        assertThat(SentenceWindows.of("* Shear sheep, and trim hooves (twice a year).").getFirst())
                .isEqualTo("Shear sheep and trim hooves twice a year");
    }

    @Test
    void windows_cross_no_punctuation() {
        assertThat(SentenceWindows.of("Shear sheep, trim hooves"))
                .containsExactly(
                        "Shear sheep trim hooves",
                        "Shear",
                        "sheep",
                        "Shear sheep",
                        "trim",
                        "hooves",
                        "trim hooves");
    }

    @Test
    void placeholders_are_gaps() {
        assertThat(SentenceWindows.of("At <ORGANIZATION> you weave baskets"))
                .contains("you weave baskets")
                .noneMatch(window -> window.contains("ORGANIZATION"))
                .doesNotContain("At you");
    }

    @Test
    void names_with_signs_stay_whole() {
        assertThat(SentenceWindows.of("C++, C# and Node.js"))
                .contains("C++", "C#", "C# and Node.js");
    }

    @Test
    void no_window_but_the_sentence_is_longer_than_five_words() {
        assertThat(SentenceWindows.of("one two three four five six seven"))
                .contains("two three four five six")
                .filteredOn(window -> window.split(" ").length > 5)
                .containsExactly("one two three four five six seven");
    }

    @Test
    void punctuation_alone_says_nothing() {
        assertThat(SentenceWindows.of(" – <LOCATION> . ")).containsExactly("");
    }
}
