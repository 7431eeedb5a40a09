package io.skillsync.aicore.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {
    private final NameFinder finder =
            new NameFinder(
                    List.of("PostgreSQL", "Java", "Glass blowing", "Go", "React"),
                    SkillTaxonomy.shipped());

    @Test
    void a_name_is_found_under_another_spelling_and_says_which() {
        assertThat(finder.find("Moved 2 TB into Postgres"))
                .containsExactly(new NameFinder.Found("PostgreSQL", 16, 24, "Postgres"));
    }

    @Test
    void a_name_that_no_taxonomy_knows_is_found_as_it_is() {
        assertThat(finder.find("Taught glass-blowing"))
                .extracting(NameFinder.Found::name)
                .containsExactly("Glass blowing");
    }

    @Test
    void a_name_never_starts_inside_a_word() {
        assertThat(finder.find("JavaScript and Preact, PostgreSQLite")).isEmpty();
    }

    @Test
    void shorter_names_inside_longer_ones_count() {
        assertThat(finder.find("React Native apps"))
                .extracting(NameFinder.Found::name)
                .containsExactly("React");
    }

    @Test
    void ambiguous_names_need_evidence() {
        assertThat(finder.find("Ready to go!")).isEmpty();
        assertThat(finder.find("Go, Terraform"))
                .extracting(NameFinder.Found::written)
                .containsExactly("Go");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Glass\u00a0blowing",
                "glass\u2011blowing",
                "GLASS BLOWING",
                "Glass\nblowing",
                "(Glass blowing)",
                "\u2026glass blowing\u2026",
                "Furnace/glass blowing",
                "\ud83d\udd25Glass blowing"
            })
    void a_name_is_the_same_however_it_is_set(String text) {
        assertThat(finder.find(text))
                .extracting(NameFinder.Found::name)
                .containsExactly("Glass blowing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REST APIs", "rest apis", "REST APIS", "REST API"})
    void a_plural_of_an_acronym_is_known_in_any_case(String text) {
        assertThat(new NameFinder(List.of("REST APIs"), SkillTaxonomy.shipped()).find(text))
                .hasSize(1);
    }

    @Test
    void a_word_that_is_asked_for_counts_where_it_hardly_means_anything_else() {
        var asked = new NameFinder(List.of("Pricing", "Jenkins", "Less"), SkillTaxonomy.shipped());
        assertThat(asked.find("Owned pricing; moved jobs off jenkins"))
                .extracting(NameFinder.Found::name)
                .containsExactly("Pricing", "Jenkins");
        assertThat(asked.find("Closed the books in less than five days")).isEmpty();
        assertThat(asked.find("Sass, less")).hasSize(1);
        assertThat(SkillTaxonomy.shipped().recognise("Owned pricing of two brands")).isEmpty();
    }

    @Test
    void what_stands_on_the_next_line_is_no_evidence() {
        assertThat(finder.find("Python services\nGo home early on Fridays")).isEmpty();
        assertThat(finder.find("Python services\nGo")).hasSize(1);
    }

    @Test
    void a_mention_is_any_exact_spelling() {
        assertThat(finder.mentions("Certified in Go")).hasSize(1);
        assertThat(finder.find("Certified in Go")).isEmpty();
        assertThat(finder.mentions("ready to go, or: Go Live")).isEmpty();
    }
}
