package io.skillsync.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The door as a client meets it, with stand-ins behind it.
@QuarkusTest
@QuarkusTestResource(StandIns.class)
class DoorIT {
    @TestHTTPResource("/")
    URI door;

    @ConfigProperty(name = "standin.identity")
    String identity;

    @ConfigProperty(name = "standin.service")
    String service;

    Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(URI.create("http://127.0.0.1:" + door.getPort() + "/"), identity);
    }

    private static void isProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        var problem = new JsonObject(answer.body());
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getString("type")).endsWith("/problems/" + code);
        assertThat(problem.getInteger("status")).isEqualTo(status);
        assertThat(problem.getString("traceId")).matches("[0-9a-f]{32}");
        assertThat(problem.getString("instance")).startsWith("/");
    }

    private int[] counts() {
        var answer =
                visitor.send(HttpRequest.newBuilder(URI.create(service + "/count")).build()).body();
        return java.util.Arrays.stream(answer.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    // --- tokens ---

    @Test
    void a_request_with_a_token_passes_unchanged() {
        var answer = visitor.get("/api/careerforge/v1/goals?limit=2&after=x%20y");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("GET /api/careerforge/v1/goals?limit=2&after=x%20y\n")
                .contains("authorization: Bearer ey", "host: 127.0.0.1:" + door.getPort());
    }

    @Test
    void no_token_is_refused_with_a_challenge() {
        var answer = visitor.send(visitor.to("/api/careerforge/v1/goals").build());
        isProblem(answer, 401, "token.missing");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "-5, good, token.expired",
        "300, foreign-issuer, token.invalid",
        "300, foreign-key, token.invalid",
        "300, none, token.invalid"
    })
    void a_token_that_does_not_hold_is_refused(int seconds, String kind, String code) {
        var request =
                visitor.to("/api/careerforge/v1/goals")
                        .header("Authorization", "Bearer " + visitor.token(seconds, kind));
        isProblem(visitor.send(request.build()), 401, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YTpi", "Bearer junk", "Bearer a.b", "Bearer", "Bearer a.b.c d"})
    void what_is_no_token_is_refused(String header) {
        var request = visitor.to("/api/search/v1/postings").header("Authorization", header);
        isProblem(visitor.send(request.build()), 401, "token.invalid");
    }

    @Test
    void a_known_token_stops_to_pass_when_it_expires() throws InterruptedException {
        var token = visitor.token(2, "good");
        var request =
                visitor.to("/api/careerforge/v1/me")
                        .header("Authorization", "Bearer " + token)
                        .build();
        assertThat(visitor.send(request).statusCode()).isEqualTo(200);
        assertThat(visitor.send(request).statusCode()).isEqualTo(200);
        Thread.sleep(2_500);
        isProblem(visitor.send(request), 401, "token.expired");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/search/v1/postings, 200",
        "GET, /api/search/v1/postings?keywords=nurse, 200",
        "GET, /api/search/v1/postings/0191, 200",
        "GET, /api/talenthub/v1/postings/0191, 200",
        "HEAD, /api/search/v1/postings, 200",
        "POST, /api/search/v1/postings, 401",
        "PUT, /api/talenthub/v1/postings/0191, 401",
        "GET, /api/talenthub/v1/postings, 401",
        "GET, /api/talenthub/v1/postings/0191/applications, 401",
        "GET, /api/search/v1/candidates, 401"
    })
    void only_declared_reads_are_open_to_anybody(String method, String path, int status) {
        var request = visitor.to(path).method(method, BodyPublishers.noBody()).build();
        assertThat(visitor.send(request).statusCode()).isEqualTo(status);
    }

    // --- routes and paths ---

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/v1/resumes",
                "/api/unknown/v1/x",
                "/api/",
                "/api/search",
                "/nothing"
            })
    void unknown_addresses_are_not_found(String path) {
        isProblem(visitor.get(path), 404, "route.not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/search/v1/../v1/postings",
                "/api/search/v1/%2e%2e/postings",
                "/api/search/v1//postings",
                "/api/search/v1/postings%2Fx",
                "/api/search/v1/postings%5Cx",
                "/api/search/v1/%70ostings",
                "/api/search/v1/postings;x=1",
                "/api/search/v1/postings/%00",
                "/api/search/v1/%252e",
                "/api/search/v1/../../../internal/v1/postings",
                "http://elsewhere.example/api/search/v1/postings"
            })
    void a_path_with_two_readings_is_refused(String path) throws IOException {
        int before = counts()[0];
        var answer = visitor.byHand("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
        assertThat(counts()[0]).isEqualTo(before);
    }

    @Test
    void a_backslash_does_not_even_parse() throws IOException {
        var answer = visitor.byHand("GET /api/search\\v1/postings HTTP/1.1\r\nHost: a\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400");
    }

    @Test
    void an_odd_method_is_refused() throws IOException {
        var answer = visitor.byHand("BREW /api/search/v1/postings HTTP/1.1\r\nHost: a\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 405").contains("request.method");
    }

    // --- headers ---

    @Test
    void claims_of_identity_end_at_the_door() {
        var request =
                visitor.signedTo("/api/careerforge/v1/me")
                        .header("X-User-Id", "boss")
                        .header("X-Forwarded-For", "10.9.8.7")
                        .header("X-Forwarded-User", "boss")
                        .header("Forwarded", "for=10.9.8.7")
                        .header("X-SkillSync-Actor", "system")
                        .header("X-HTTP-Method-Override", "DELETE")
                        .header("X-Harmless", "stays");
        var seen = visitor.send(request.build()).body();
        assertThat(seen)
                .contains(
                        "x-harmless: stays",
                        "x-forwarded-for: 127.0.0.1",
                        "x-forwarded-proto: http")
                .doesNotContain("boss", "10.9.8.7", "system", "override");
    }

    @Test
    void hop_by_hop_headers_end_at_the_door_and_cannot_take_others_with_them() throws IOException {
        var seen =
                visitor.byHand(
                        "GET /api/search/v1/postings HTTP/1.1\r\nHost: a\r\nConnection: X-Gone, Host,"
                                + " Authorization\r\nX-Gone: x\r\nKeep-Alive: 5\r\nTE: trailers\r\n"
                                + "Proxy-Authorization: Basic x\r\nX-Stays: y\r\n\r\n");
        assertThat(seen)
                .contains("x-stays: y", "host: a")
                .doesNotContain("x-gone", "keep-alive", "\nte: ", "proxy-authorization");
    }

    @Test
    void what_a_service_says_of_itself_ends_at_the_door() {
        var headers = visitor.get("/api/careerforge/v1/talkative").headers();
        assertThat(headers.map())
                .doesNotContainKeys(
                        "server",
                        "x-powered-by",
                        "x-private",
                        "keep-alive",
                        "access-control-allow-origin");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.firstValue("ETag")).hasValue("\"7\"");
    }

    @Test
    void every_answer_carries_security_headers_and_a_request_id() {
        for (var path : new String[] {"/", "/docs/", "/api/nothing/x", "/q/health/live"}) {
            var headers = visitor.send(visitor.to(path).build()).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(headers.firstValue("X-Request-Id")).isPresent();
            assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        }
    }

    @Test
    void request_id_and_trace_travel_on() {
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        var request =
                visitor.signedTo("/api/careerforge/v1/me")
                        .header("X-Request-Id", "mine-1")
                        .header("traceparent", trace);
        var answer = visitor.send(request.build());
        assertThat(answer.body()).contains("traceparent: " + trace, "x-request-id: mine-1");
        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("mine-1");
        var fresh = visitor.get("/api/careerforge/v1/me").body();
        assertThat(fresh).containsPattern("traceparent: 00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    }

    // --- bodies ---

    @Test
    void an_upload_streams_through() {
        var request =
                visitor.signedTo("/api/careerforge/v1/resumes")
                        .POST(BodyPublishers.ofByteArray(new byte[11_000_000]));
        assertThat(visitor.send(request.build()).body()).contains("body: 11000000");
    }

    @Test
    void a_declared_body_over_the_limit_never_reaches_the_service() {
        int before = counts()[0];
        var request =
                visitor.signedTo("/api/careerforge/v1/goals")
                        .POST(BodyPublishers.ofByteArray(new byte[2_000_000]));
        isProblem(visitor.send(request.build()), 413, "request.too-large");
        assertThat(counts()[0]).isEqualTo(before);
    }

    @Test
    void a_chunked_body_over_the_limit_is_broken_off() {
        var request =
                visitor.signedTo("/api/careerforge/v1/goals")
                        .POST(
                                BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(new byte[3_000_000])));
        isProblem(visitor.send(request.build()), 413, "request.too-large");
    }

    @Test
    void a_chunked_body_within_the_limit_passes() {
        var request =
                visitor.signedTo("/api/careerforge/v1/goals")
                        .POST(
                                BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(new byte[900_000])));
        assertThat(visitor.send(request.build()).body())
                .contains("body: 900000", "transfer-encoding: chunked");
    }

    @Test
    void expect_continue_is_answered_after_the_checks() throws IOException {
        var head =
                "POST /api/careerforge/v1/goals HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: ";
        try (var socket = visitor.connect()) {
            var out = socket.getOutputStream();
            out.write(
                    (head + "3\r\nAuthorization: Bearer " + visitor.token() + "\r\n\r\n")
                            .getBytes());
            var in = socket.getInputStream();
            assertThat(new String(in.readNBytes(25))).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
            out.write("abc".getBytes());
            assertThat(Visitor.answer(in)).contains("body: 3").doesNotContain("expect");
        }
        assertThat(visitor.byHand(head + "99000000\r\n\r\n")).startsWith("HTTP/1.1 413");
    }

    @Test
    void two_framings_of_one_body_are_not_passed_on() throws IOException {
        var both =
                "POST /api/careerforge/v1/goals HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                        + visitor.token()
                        + "\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
        var answer = visitor.byHand(both);
        if (answer.startsWith("HTTP/1.1 200"))
            assertThat(answer).contains("body: 0").doesNotContain("\ncontent-length: 4");
        else assertThat(answer).startsWith("HTTP/1.1 400");
        var odd = both.replace("Content-Length: 4\r\n", "").replace("chunked", "gzip, chunked");
        assertThat(visitor.byHand(odd)).startsWith("HTTP/1.1 400");
        var twice = both.replace("Transfer-Encoding: chunked", "Content-Length: 5");
        assertThat(visitor.byHand(twice)).startsWith("HTTP/1.1 400");
    }

    @Test
    void too_many_header_bytes_are_refused() throws IOException {
        var answer =
                visitor.byHand(
                        "GET / HTTP/1.1\r\nHost: a\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 431");
    }

    // --- limits ---

    @Test
    void a_caller_who_asks_too_often_is_told_when_to_come_back() {
        HttpResponse<String> answer = null;
        for (int i = 0; i < 21; i++) answer = visitor.get("/api/careerforge/v1/me");
        isProblem(answer, 429, "rate.exceeded");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 10L);
        assertThat(answer.headers().firstValue("RateLimit").orElse(""))
                .startsWith("\"caller\";r=0;t=");
        assertThat(answer.headers().firstValue("RateLimit-Policy"))
                .hasValue("\"caller\";q=20;w=200");
        var other = new Visitor(visitor.to("/").build().uri(), identity);
        assertThat(other.get("/api/careerforge/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void uploads_have_a_limit_of_their_own() {
        HttpResponse<String> answer = null;
        for (int i = 0; i < 4; i++)
            answer =
                    visitor.send(
                            visitor.signedTo("/api/careerforge/v1/resumes")
                                    .POST(BodyPublishers.ofString("x"))
                                    .build());
        isProblem(answer, 429, "rate.exceeded");
        assertThat(visitor.get("/api/careerforge/v1/me").statusCode()).isEqualTo(200);
    }

    // --- services in trouble ---

    @Test
    void a_service_that_is_down_is_unavailable() {
        var answer = visitor.get("/api/billing/v1/quotas");
        isProblem(answer, 503, "service.unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void a_service_that_breaks_off_is_a_bad_gateway() {
        isProblem(visitor.get("/api/careerforge/v1/dies"), 502, "service.broke-off");
    }

    @Test
    void a_read_is_tried_once_more_where_the_connection_was_dead() {
        assertThat(visitor.get("/api/careerforge/v1/dies-once").statusCode()).isEqualTo(200);
        var write =
                visitor.signedTo("/api/careerforge/v1/dies-once")
                        .POST(BodyPublishers.ofString("x"));
        isProblem(visitor.send(write.build()), 502, "service.broke-off");
    }

    @Test
    void a_service_that_is_slow_is_given_up_and_told_so() {
        int before = counts()[1];
        isProblem(visitor.get("/api/careerforge/v1/slow"), 504, "service.too-slow");
        eventually(() -> assertThat(counts()[1]).isGreaterThan(before));
    }

    @Test
    void a_body_that_stops_arriving_is_given_up() throws IOException {
        var answer =
                visitor.byHand(
                        "POST /api/careerforge/v1/goals HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                                + visitor.token()
                                + "\r\nContent-Length: 100\r\n\r\nabc");
        assertThat(answer).startsWith("HTTP/1.1 408").contains("request.too-slow");
    }

    @Test
    void answers_without_a_body_pass() {
        assertThat(visitor.get("/api/careerforge/v1/nothing").statusCode()).isEqualTo(204);
        assertThat(visitor.get("/api/careerforge/v1/unchanged").statusCode()).isEqualTo(304);
    }

    // --- streams ---

    @Test
    void events_pass_one_by_one() throws IOException {
        var request =
                visitor.signedTo("/api/careerforge/v1/events")
                        .header("Accept", "text/event-stream");
        var answer = visitor.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body()))) {
            for (int number = 1; number <= 3; number++) {
                // The service sends the next one only when it is told to, which is after this read.
                assertThat(lines.readLine()).isEqualTo("data: " + number);
                assertThat(lines.readLine()).isEmpty();
                visitor.send(HttpRequest.newBuilder(URI.create(service + "/next")).build());
            }
            assertThat(lines.readLine()).isNull();
        }
    }

    @Test
    void a_client_that_hangs_up_ends_the_request_behind() throws IOException {
        int before = counts()[1];
        var head = "GET /api/careerforge/v1/slow HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ";
        int arrived = counts()[0];
        try (var socket = visitor.connect()) {
            socket.getOutputStream().write((head + visitor.token() + "\r\n\r\n").getBytes());
            eventually(() -> assertThat(counts()[0]).isGreaterThan(arrived));
        }
        long closed = System.nanoTime();
        eventually(() -> assertThat(counts()[1]).isGreaterThan(before));
        assertThat(Duration.ofNanos(System.nanoTime() - closed)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void websockets_pass() throws Exception {
        var echoed = new CompletableFuture<String>();
        var socket =
                visitor.client()
                        .newWebSocketBuilder()
                        .header("Authorization", "Bearer " + visitor.token())
                        .buildAsync(
                                URI.create(
                                        "ws://127.0.0.1:"
                                                + door.getPort()
                                                + "/api/careerforge/v1/socket"),
                                new WebSocket.Listener() {
                                    @Override
                                    public CompletionStage<?> onText(
                                            WebSocket from, CharSequence text, boolean last) {
                                        echoed.complete(text.toString());
                                        return null;
                                    }
                                })
                        .get(5, TimeUnit.SECONDS);
        socket.sendText("hello", true);
        assertThat(echoed.get(5, TimeUnit.SECONDS)).isEqualTo("hello");
        socket.abort();
    }

    // --- browsers ---

    @Test
    void an_allowed_origin_may_call() throws IOException {
        var preflight =
                visitor.byHand(
                        "OPTIONS /api/careerforge/v1/goals HTTP/1.1\r\nHost: a\r\nOrigin: https://partner.example\r\n"
                                + "Access-Control-Request-Method: PUT\r\n\r\n");
        assertThat(preflight)
                .startsWith("HTTP/1.1 204")
                .contains(
                        "Access-Control-Allow-Origin: https://partner.example", "Idempotency-Key");
        var call =
                visitor.send(
                        visitor.signedTo("/api/careerforge/v1/talkative")
                                .header("Origin", "https://partner.example")
                                .build());
        assertThat(call.headers().allValues("Access-Control-Allow-Origin"))
                .containsExactly("https://partner.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "https://partner.example.evil.example"})
    void a_foreign_origin_is_refused(String origin) {
        var request = visitor.signedTo("/api/careerforge/v1/me").header("Origin", origin);
        var answer = visitor.send(request.build());
        isProblem(answer, 403, "origin.refused");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void our_own_pages_may_call() {
        var self = "http://127.0.0.1:" + door.getPort();
        var request = visitor.signedTo("/api/careerforge/v1/me").header("Origin", self);
        assertThat(visitor.send(request.build()).statusCode()).isEqualTo(200);
    }

    @Test
    void the_landing_page_and_the_documents_are_there() {
        assertThat(visitor.send(visitor.to("/").build()).body())
                .contains("SkillSync", "/docs/", "/account/")
                .doesNotContain("src=\"http");
        assertThat(visitor.send(visitor.to("/docs/").build()).body())
                .contains("swagger-ui-bundle.js");
        assertThat(visitor.send(visitor.to("/docs/swagger-ui-bundle.js").build()).statusCode())
                .isEqualTo(200);
        var document = new JsonObject(visitor.send(visitor.to("/openapi.json").build()).body());
        assertThat(document.getString("openapi")).startsWith("3.1");
        assertThat(document.getJsonObject("paths").fieldNames())
                .allMatch(path -> path.startsWith("/api/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/health/started", "/q/metrics"})
    void it_tells_how_it_is(String path) {
        assertThat(visitor.send(visitor.to(path).build()).statusCode()).isEqualTo(200);
    }

    private static void eventually(Runnable assertion) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError not) {
                if (System.nanoTime() > end) throw not;
                java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            }
        }
    }
}
