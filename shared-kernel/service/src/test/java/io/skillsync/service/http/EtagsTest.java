package io.skillsync.service.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.skillsync.kernel.Version;
import org.junit.jupiter.api.Test;

class EtagsTest {
    @Test
    void a_tag_names_the_version_that_is_expected() {
        assertThat(Etags.required("\"7\"")).isEqualTo(Version.Expected.exactly(7));
        assertThat(Etags.required("*")).isEqualTo(Version.Expected.ANY);
        assertThat(Etags.optional(null)).isEqualTo(Version.Expected.ANY);
    }

    @Test
    void a_change_without_a_tag_is_told_to_send_one() {
        assertThatThrownBy(() -> Etags.required(" "))
                .isInstanceOfSatisfying(
                        HttpProblem.class,
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(428));
    }

    @Test
    void what_is_no_tag_of_ours_is_refused() {
        assertThatThrownBy(() -> Etags.optional("7"))
                .isInstanceOfSatisfying(
                        HttpProblem.class,
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(400));
        assertThatThrownBy(() -> Etags.optional("W/\"7\"")).isInstanceOf(HttpProblem.class);
    }
}
