package io.skillsync.gateway.web;

import static io.skillsync.gateway.web.Origins.Verdict.ALLOWED;
import static io.skillsync.gateway.web.Origins.Verdict.REFUSED;
import static io.skillsync.gateway.web.Origins.Verdict.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserPoliciesTest {
    private static final UUID FRESH = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void an_origin_is_ours_allowed_or_refused() {
        var origins = Origins.of(List.of("https://partner.example"));
        assertThat(origins.judge("https://partner.example", "http://us")).isEqualTo(ALLOWED);
        assertThat(origins.judge("http://us", "http://us")).isEqualTo(SAME);
        assertThat(origins.judge("https://us", "http://us")).isEqualTo(REFUSED);
        assertThat(origins.judge("https://partner.example.evil", "http://us")).isEqualTo(REFUSED);
        assertThat(origins.judge("null", "http://us")).isEqualTo(REFUSED);
    }

    @Test
    void transport_security_is_promised_over_tls_alone() {
        assertThat(SecurityHeaders.of("/", true)).containsKey("Strict-Transport-Security");
        assertThat(SecurityHeaders.of("/", false)).doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void scripts_run_on_the_documents_page_alone() {
        assertThat(SecurityHeaders.of("/docs/", false).get("Content-Security-Policy"))
                .contains("script-src 'self'");
        for (var path : new String[] {"/", "/api/search/v1/postings", "/docsx"})
            assertThat(SecurityHeaders.of(path, false).get("Content-Security-Policy"))
                    .doesNotContain("script-src")
                    .contains("default-src 'none'", "frame-ancestors 'none'");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a b", "a\nb", "<script>", "ä"})
    void a_harmful_request_id_is_replaced(String sent) {
        assertThat(RequestId.of(sent, FRESH)).isEqualTo(FRESH.toString());
    }

    @Test
    void a_harmless_request_id_is_kept() {
        assertThat(RequestId.of("abc-1.2_3", FRESH)).isEqualTo("abc-1.2_3");
        assertThat(RequestId.of("x".repeat(65), FRESH)).isEqualTo(FRESH.toString());
    }

    @Test
    void a_trace_is_kept() {
        var header = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        assertThat(TraceParent.read(header)).map(TraceParent::header).contains(header);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"
            })
    void a_broken_trace_is_not(String header) {
        assertThat(TraceParent.read(header)).isEmpty();
    }

    @Test
    void a_fresh_trace_is_a_valid_one() {
        var fresh = TraceParent.of(0, 0, 0);
        assertThat(TraceParent.read(fresh.header())).contains(fresh);
        assertThat(TraceParent.of(-1, -1, -1).header()).hasSize(55);
    }

    @Test
    void the_landing_page_shows_addresses_and_no_markup_of_others() {
        var page = new LandingPage("<a href=\"{link}\">x</a>");
        assertThat(page.with(Map.of("link", "http://x/?a&b\"<")))
                .isEqualTo("<a href=\"http://x/?a&amp;b&quot;&lt;\">x</a>");
    }
}
