package io.skillsync.careerforge.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.kernel.Invalid;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    @Test
    void blank_text_is_absent_text() {
        assertThat(Limits.line("x", "  ")).isNull();
        assertThat(Limits.line("x", " Ada ")).isEqualTo("Ada");
        assertThat(Limits.lines("x", List.of("", "a"))).containsExactly("a");
        assertThat(Limits.entries("x", null)).isEmpty();
    }

    @Test
    void lengths_are_bounded() {
        assertThat(Limits.line("x", "a".repeat(300))).hasSize(300);
        assertThatThrownBy(() -> Limits.line("x", "a".repeat(301)))
                .isInstanceOfSatisfying(Invalid.class, i -> assertThat(i.field()).isEqualTo("x"));
        assertThatThrownBy(() -> Limits.paragraph("x", "a".repeat(10_001)))
                .isInstanceOf(Invalid.class);
        assertThat(Limits.entries("x", Collections.nCopies(200, "a"))).hasSize(200);
        assertThatThrownBy(() -> Limits.entries("x", Collections.nCopies(201, "a")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Limits.line("x", "a\0b")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Limits.required("x", " ")).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-04", "2023-04-01"})
    void dates_are_as_exact_as_known(String date) {
        assertThat(Limits.date("x", date)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23", "2023-13", "2023-04-32", "April 2023", "2023-4"})
    void other_dates_are_refused(String date) {
        assertThatThrownBy(() -> Limits.date("x", date)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({"2023,2022-12", "2023-05,2023-04", "2023-04-02,2023-04-01"})
    void a_period_does_not_end_before_it_starts(String start, String end) {
        assertThatThrownBy(() -> Limits.period("x", start, end)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({"2023,2023-01", "2023-04,2023", "2023-04-01,2023-04", "2019,2023"})
    void dates_of_different_exactness_do_not_contradict(String start, String end) {
        Limits.period("x", start, end);
        Limits.period("x", null, end);
        Limits.period("x", start, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://x", "https://a b", "//x", "http://<x>"})
    void only_addresses_on_the_web_are_links(String link) {
        assertThatThrownBy(() -> Limits.link("x", link)).isInstanceOf(Invalid.class);
    }

    @Test
    void facts_say_at_least_what_they_are_about() {
        assertThatThrownBy(() -> new Skill(" ", null, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(
                        () -> new Experience(null, null, null, null, null, false, null, null, null))
                .isInstanceOf(Invalid.class);
        assertThat(new Experience("Works", null, null, null, null, false, null, null, null).title())
                .isNull();
        assertThatThrownBy(() -> new Education(null, null, "Maths", null, null, false))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Certification("A", null, "soon", null))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Language("", "fluent")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Project(null, null, null, null, null, null, null))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void levels_are_known_by_name() {
        assertThat(SkillLevel.named("expert")).contains(SkillLevel.EXPERT);
        assertThat(SkillLevel.named("guru")).isEmpty();
        assertThat(SkillLevel.named(null)).isEmpty();
    }
}
