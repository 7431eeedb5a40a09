package io.skillsync.aicore.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlindTextTest {
    private final BlindText blind =
            new BlindText(List.of("Ana Silva", "Ana", "Silva", "Harbour College"));

    @Test
    void names_of_the_person_and_of_schools_go() {
        assertThat(
                        blind.of(
                                "Ana Silva studied chemistry at Harbour College and leads Silva's lab."))
                .isEqualTo("studied chemistry at and leads lab.");
    }

    @Test
    void gender_and_age_go() {
        assertThat(blind.of("He is a 34-year-old engineer; his team trusts him."))
                .isEqualTo(
                        "they a engineer; their team trusts them."
                                .replace("they a", "they is a")
                                .replace("a engineer", "a engineer"));
        assertThat(blind.of("She leads. Born 1990 in Lisbon, aged 34."))
                .doesNotContain("She", "1990", "34");
    }

    @Test
    void his_and_her_say_the_same() {
        assertThat(blind.of("He improved his process himself"))
                .isEqualTo(blind.of("She improved her process herself"));
    }

    @Test
    void a_word_that_only_looks_like_a_name_stays() {
        assertThat(new BlindText(List.of("Will")).of("I will test this."))
                .isEqualTo("I will test this.");
    }
}
