package io.skillsync.aicore.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SkillSearchTest {
    private final SkillTaxonomy taxonomy =
            SkillTaxonomy.of(
                    List.of(
                            """
                            Java\tPROGRAMMING_LANGUAGE\tJDK\t
                            JavaScript\tPROGRAMMING_LANGUAGE\tECMAScript|JS\t
                            Spring Boot\tFRAMEWORK\t\tJava
                            Advanced java tuning\tENGINEERING\t\tJava
                            C++\tPROGRAMMING_LANGUAGE\t\t
                            CI/CD\tENGINEERING\tContinuous delivery\t
                            """),
                    "");
    private final SkillSearch search = new SkillSearch(taxonomy);

    @Test
    void the_name_comes_before_its_beginnings_and_those_before_words_within() {
        assertThat(names("java")).containsExactly("Java", "JavaScript", "Advanced java tuning");
        assertThat(names("JS")).containsExactly("JavaScript");
        assertThat(names("ecma")).containsExactly("JavaScript");
        assertThat(names("ava")).isEmpty();
        assertThat(names("c+")).containsExactly("C++");
    }

    @Test
    void without_a_text_all_come_by_name_and_a_category_narrows() {
        assertThat(names("")).hasSize(6).startsWith("Advanced java tuning", "C++", "CI/CD");
        assertThat(search.find("", Optional.of(SkillCategory.FRAMEWORK)))
                .extracting(Concept::name)
                .containsExactly("Spring Boot");
    }

    @Test
    void a_skill_is_found_by_name_spelling_and_id_and_knows_its_neighbours() {
        var java = search.get("jdk").orElseThrow();
        assertThat(search.leadsTo(java))
                .extracting(Concept::name)
                .containsExactly("Advanced java tuning", "Spring Boot");
        assertThat(search.prerequisites(search.get("spring-boot").orElseThrow()))
                .containsExactly(java);
        assertThat(search.get("ci-cd")).isEqualTo(search.get("CI/CD")).isPresent();
        assertThat(search.get("c-plus-plus").orElseThrow().name()).isEqualTo("C++");
        assertThat(search.get("nothing")).isEmpty();
    }

    private List<String> names(String text) {
        return search.find(text, Optional.empty()).stream().map(Concept::name).toList();
    }
}
