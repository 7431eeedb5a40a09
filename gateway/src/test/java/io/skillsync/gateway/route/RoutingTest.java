package io.skillsync.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.gateway.PathPatterns;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest {
    private final Services services =
            new Services(
                    Map.of(
                            "search", URI.create("http://localhost:8105"),
                            "ai-core", URI.create("https://ai.example")));

    private final BodyLimits limits =
            new BodyLimits(10, 100, PathPatterns.of(List.of("/api/careerforge/v1/resumes")));

    @Test
    void the_first_segment_names_the_service() {
        var search = services.find("/api/search/v1/postings").orElseThrow();
        assertThat(search.name()).isEqualTo("search");
        assertThat(search.port()).isEqualTo(8105);
        assertThat(search.tls()).isFalse();
        var core = services.find("/api/ai-core/v1").orElseThrow();
        assertThat(core.port()).isEqualTo(443);
        assertThat(core.tls()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/",
                "/api/search",
                "/api/Search/v1",
                "/internal/v1",
                "/x/api/search/v1"
            })
    void anything_else_belongs_to_nobody(String path) {
        assertThat(services.find(path)).isEmpty();
    }

    @Test
    void only_the_declared_post_may_carry_much() {
        assertThat(limits.of("POST", "/api/careerforge/v1/resumes")).isEqualTo(100);
        assertThat(limits.of("PUT", "/api/careerforge/v1/resumes")).isEqualTo(10);
        assertThat(limits.of("POST", "/api/careerforge/v1/resumes/x")).isEqualTo(10);
        assertThat(limits.of("POST", "/api/careerforge/v1/goals")).isEqualTo(10);
    }

    @Test
    void a_star_stands_for_exactly_one_segment() {
        var patterns = PathPatterns.of(List.of("/a/*", "/b"));
        assertThat(patterns.match("/a/x")).isTrue();
        assertThat(patterns.match("/b")).isTrue();
        assertThat(patterns.match("/a/")).isFalse();
        assertThat(patterns.match("/a")).isFalse();
        assertThat(patterns.match("/a/x/y")).isFalse();
        assertThat(patterns.match("/b/")).isFalse();
    }

    @Test
    void uploads_are_waited_for_longer() {
        var deadlines =
                new Deadlines(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3));
        assertThat(deadlines.head(true)).isEqualTo(Duration.ofSeconds(3));
        assertThat(deadlines.head(false)).isEqualTo(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For", "x-forwarded-user", "Forwarded", "X-User-Id", "X-USER",
                        "X-Auth-Request-Email",
                "X-Remote-User", "X-SkillSync-Actor", "X-Real-IP", "X-HTTP-Method-Override",
                        "ce_actor", "ce-id"
            })
    void a_client_cannot_claim_an_identity(String header) {
        assertThat(HeaderRule.claimsIdentity(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "Accept",
                "If-Match",
                "Idempotency-Key",
                "X-Request-Id",
                "traceparent"
            })
    void what_a_client_may_say_passes(String header) {
        assertThat(HeaderRule.claimsIdentity(header)).isFalse();
        assertThat(HeaderRule.hopByHop(header)).isFalse();
        assertThat(HeaderRule.decidedHere(header)).isFalse();
    }

    @Test
    void hop_by_hop_headers_and_those_named_by_connection_are_known() {
        assertThat(HeaderRule.hopByHop("Keep-Alive")).isTrue();
        assertThat(HeaderRule.hopByHop("Transfer-Encoding")).isFalse();
        assertThat(HeaderRule.namedBy("close, X-Gone ,,")).containsExactly("close", "X-Gone");
        assertThat(HeaderRule.framesTheMessage("Content-Length")).isTrue();
        assertThat(HeaderRule.framesTheMessage("X-Gone")).isFalse();
        assertThat(HeaderRule.decidedHere("Access-Control-Allow-Origin")).isTrue();
        assertThat(HeaderRule.decidedHere("Server")).isTrue();
    }
}
