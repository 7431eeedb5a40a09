package io.skillsync.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/search/v1/postings",
                "/docs/",
                "/a/..b",
                "/a/b.c",
                "/a/...",
                "/api/search/v1/suggestions/caf%C3%A9%20bar",
                "/a/%3F%23"
            })
    void an_honest_path_passes(String path) {
        assertThat(PathRule.fault(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "a", "//", "/a//b", "/./a", "/a/.", "/a/..", "/../a", "/a/%2e%2E/b", "/a/%2fb",
                        "/a%5cb",
                "/a%00", "/a%1f", "/a%7F", "/a%41", "/a%7e", "/a%2D", "/a%25", "/a%3b", "/a%",
                        "/a%4", "/a%zz",
                "/a b", "/a\\b", "/a;b", "/a\tb", "/aé"
            })
    void a_path_with_two_readings_does_not(String path) {
        assertThat(PathRule.fault(path)).isPresent();
    }
}
