package io.skillsync.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.gateway.PathPatterns;
import io.skillsync.gateway.Rejection;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Token ANN = new Token("ann", NOW.plusSeconds(300));

    private final Map<String, Integer> taken = new HashMap<>();
    private final KnownTokens known =
            new KnownTokens(10, Duration.ofSeconds(60), Clock.fixed(NOW, ZoneOffset.UTC));
    private int checks;

    private final Admission admission =
            new Admission(
                    raw -> {
                        checks++;
                        return Uni.createFrom().item(ANN);
                    },
                    known,
                    this::take,
                    new Admission.Limits(
                            limit("address", 3), limit("caller", 2), limit("upload", 1)),
                    PathPatterns.of(List.of("/open/*")));

    private static RateLimit limit(String name, int burst) {
        return new RateLimit(name, burst, 1, Duration.ofSeconds(1));
    }

    private Allowance take(RateLimit limit, String key) {
        int count = taken.merge(limit.name() + key, 1, Integer::sum);
        return new Allowance(
                limit,
                count <= limit.burst(),
                Math.max(0, limit.burst() - count),
                Duration.ofMillis(1200));
    }

    @Test
    void a_token_is_checked_once() {
        assertThat(admission.recognise("raw")).isEmpty();
        assertThat(admission.check("raw").await().indefinitely()).isEqualTo(ANN);
        assertThat(admission.recognise("raw")).contains(ANN);
        assertThat(checks).isEqualTo(1);
    }

    @Test
    void only_declared_reads_are_anonymous() {
        admission.anonymous("GET", "/open/1");
        admission.anonymous("HEAD", "/open/1");
        assertThatThrownBy(() -> admission.anonymous("POST", "/open/1"))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> admission.anonymous("GET", "/open"))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> {
                            assertThat(refused.status()).isEqualTo(401);
                            assertThat(refused.headers())
                                    .containsEntry(
                                            "WWW-Authenticate", "Bearer realm=\"skillsync\"");
                        });
    }

    @Test
    void an_address_has_its_own_bucket() {
        for (int i = 0; i < 3; i++) admission.fromAddress("1.2.3.4");
        assertThatThrownBy(() -> admission.fromAddress("1.2.3.4"))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> {
                            assertThat(refused.status()).isEqualTo(429);
                            assertThat(refused.headers())
                                    .containsEntry("Retry-After", "2")
                                    .containsEntry("RateLimit", "\"address\";r=0;t=2")
                                    .containsEntry("RateLimit-Policy", "\"address\";q=3;w=3");
                        });
        assertThat(admission.fromAddress("4.3.2.1").left()).isEqualTo(2);
    }

    @Test
    void an_upload_counts_twice_and_is_refused_first() {
        assertThat(admission.fromCaller(ANN, true).limit().name()).isEqualTo("caller");
        assertThatThrownBy(() -> admission.fromCaller(ANN, true)).isInstanceOf(Rejection.class);
        assertThat(admission.fromCaller(ANN, false).left()).isZero();
        assertThatThrownBy(() -> admission.fromCaller(ANN, false)).isInstanceOf(Rejection.class);
    }

    @Test
    void the_window_is_the_time_to_fill_up_again() {
        assertThat(new RateLimit("x", 200, 50, Duration.ofSeconds(1)).policy())
                .isEqualTo("\"x\";q=200;w=4");
        assertThatThrownBy(() -> new RateLimit("x", 0, 1, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_bearer_token_is_read() {
        assertThat(Credentials.bearer(List.of())).isEmpty();
        assertThat(Credentials.bearer(List.of("bearer a-b.c_d.e"))).contains("a-b.c_d.e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Basic x",
                "Bearer",
                "Bearer ",
                "Bearer a.b",
                "Bearer a.b.c.d",
                "Bearer a..c",
                "Bearer .b.c",
                "Bearer a.b.",
                "Bearer a.b.ü",
                "Bearer a.b.c d"
            })
    void what_is_no_token_is_refused(String header) {
        assertThatThrownBy(() -> Credentials.bearer(List.of(header)))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.code()).isEqualTo("token.invalid"));
    }

    @Test
    void two_tokens_are_one_too_many() {
        assertThatThrownBy(() -> Credentials.bearer(List.of("Bearer a.b.c", "Bearer a.b.c")))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> Credentials.bearer(List.of("Bearer a.b." + "c".repeat(9000))))
                .isInstanceOf(Rejection.class);
    }
}
