package io.skillsync.aicore.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
