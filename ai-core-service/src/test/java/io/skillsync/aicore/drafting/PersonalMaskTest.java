package io.skillsync.aicore.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalMaskTest {
    private final PersonalMask mask = PersonalMask.of(Optional.of("Will Sørensen"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "will.s@example.org",
                "+46 70 123 45 67",
                "070-1234567",
                "(555) 123-4567",
                "https://example.org/will",
                "Will Sørensen",
                "WILL SØRENSEN",
                "Sørensen"
            })
    void what_names_a_person_leaves_as_a_mark_and_comes_back(String personal) {
        var text = "Reach me: %s, any day.".formatted(personal);
        var hidden = mask.hide(text);
        assertThat(hidden).doesNotContainIgnoringCase(personal).contains("«");
        assertThat(mask.show(hidden)).isEqualToIgnoringCase(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I will do it in 2019-2021.",
                "Trained 1,200 people in 36 months.",
                "Cut 0.5% of 10 000 000 parts.",
                "From 03/2019 to 11/2021"
            })
    void words_and_figures_stay(String text) {
        assertThat(mask.hide(text)).isEqualTo(text);
    }

    @Test
    void a_text_cannot_bring_marks_of_its_own() {
        assertThat(mask.hide("I am «PERSON1».")).isEqualTo("I am \"PERSON1\".");
    }

    @Test
    void the_same_thing_has_one_mark() {
        assertThat(mask.hide("a@b.example and a@b.example")).matches("«(\\w+)» and «\\1»");
    }

    @Test
    void switched_off_it_hides_nothing() {
        assertThat(PersonalMask.off().hide("a@b.example")).isEqualTo("a@b.example");
    }
}
