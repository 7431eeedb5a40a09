package io.skillsync.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// The authorization code flow with PKCE as a browser goes it: opens the sign-in page, fills in the
/// form, follows the redirect, and trades the code for tokens.
final class SignIn {
    private static final String CLIENT = "web";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    /// Cookies by name. The sign-in page marks them for TLS even on this machine, where browsers
    /// make an exception and the JDK's own cookie store does not.
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private final Surroundings surroundings;
    private final String redirect;
    private final String verifier = random();

    SignIn(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.redirect = surroundings.gateway().resolve("/signed-in").toString();
    }

    JsonNode as(String email, String password) {
        var page = open(authorization());
        var form = form(page, "kc-form-login", email);
        var answer =
                submit(form, Map.of("username", email, "password", password, "credentialId", ""));
        return trade(code(answer, email));
    }

    /// Registers a new account by the form. The address has to be verified by the mail that comes,
    /// before the account gets its password.
    void register(String email, String firstName, String lastName) {
        var page = open(authorization());
        var link =
                Jsoup.parse(page.body(), page.uri().toString())
                        .selectFirst("a[href*=registration]");
        if (link == null) throw new Surprise("The sign-in page offers no registration.");
        var form = form(open(link.absUrl("href")), "kc-register-form", email);
        var answer =
                submit(form, Map.of("email", email, "firstName", firstName, "lastName", lastName));
        var faults = Jsoup.parse(answer.body()).select("[id^=input-error]").text();
        if (!faults.isEmpty())
            throw new Surprise("%s is not registered: %s".formatted(email, faults));
        onward(answer);
    }

    /// Follows the link out of the mail, and chooses a password where that leads to.
    void verify(String link, String password) {
        var page = open(link);
        var proceed =
                Jsoup.parse(page.body(), page.uri().toString()).selectFirst("#kc-info-message a");
        if (proceed != null) page = open(proceed.absUrl("href"));
        var form = form(page, "kc-passwd-update-form", "a new account");
        onward(submit(form, Map.of("password-new", password, "password-confirm", password)));
    }

    JsonNode refresh(String refreshToken) {
        return tokens(
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "client_id",
                        CLIENT,
                        "refresh_token",
                        refreshToken));
    }

    private String authorization() {
        return surroundings.issuer()
                + "/protocol/openid-connect/auth?"
                + encoded(
                        Map.of(
                                "client_id",
                                CLIENT,
                                "redirect_uri",
                                redirect,
                                "response_type",
                                "code",
                                "scope",
                                "openid profile email",
                                "state",
                                random(),
                                "code_challenge",
                                challenge(),
                                "code_challenge_method",
                                "S256"));
    }

    private HttpResponse<String> open(String address) {
        return onward(send(HttpRequest.newBuilder(URI.create(address)).GET()));
    }

    /// Follows redirects up to a page, or up to the one that leads back to us.
    private HttpResponse<String> onward(HttpResponse<String> answer) {
        var page = answer;
        for (int hops = 0; page.statusCode() / 100 == 3 && hops < 10; hops++) {
            var next = page.uri().resolve(page.headers().firstValue("Location").orElseThrow());
            if (next.toString().startsWith(redirect)) return page;
            page = send(HttpRequest.newBuilder(next).GET());
        }
        return page;
    }

    private static Element form(HttpResponse<String> page, String id, String email) {
        var form = Jsoup.parse(page.body(), page.uri().toString()).getElementById(id);
        if (form == null)
            throw new Surprise(
                    "No form %s for %s, but status %d.".formatted(id, email, page.statusCode()));
        return form;
    }

    private HttpResponse<String> submit(Element form, Map<String, String> fields) {
        return send(
                HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(fields))));
    }

    private String code(HttpResponse<String> answer, String email) {
        var location = answer.headers().firstValue("Location").orElse("");
        if (!location.startsWith(redirect)) {
            var page = Jsoup.parse(answer.body());
            var error =
                    page.select("#input-error, .kc-feedback-text, .pf-v5-c-alert__title").text();
            throw new Surprise(
                    "%s cannot sign in (%d %s)"
                            .formatted(
                                    email,
                                    answer.statusCode(),
                                    error.isEmpty() ? location : error));
        }
        return java.util.Arrays.stream(URI.create(location).getRawQuery().split("&"))
                .filter(parameter -> parameter.startsWith("code="))
                .map(parameter -> parameter.substring(5))
                .findFirst()
                .orElseThrow(() -> new Surprise("No code came back for " + email));
    }

    private JsonNode trade(String code) {
        return tokens(
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", CLIENT,
                        "code", code,
                        "redirect_uri", redirect,
                        "code_verifier", verifier));
    }

    private JsonNode tokens(Map<String, String> parameters) {
        var answer =
                send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                surroundings.issuer()
                                                        + "/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(encoded(parameters))));
        if (answer.statusCode() != 200)
            throw new Surprise("No tokens (%d): %s".formatted(answer.statusCode(), answer.body()));
        try {
            return JSON.readTree(answer.body());
        } catch (IOException notJson) {
            throw new Surprise("No tokens but " + answer.body(), notJson);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException failed) {
            throw new Surprise("Sign-in is not reachable: " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Surprise("Interrupted while signing in", interrupted);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";")[0].split("=", 2);
        if (pair[1].isEmpty()) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }

    private String challenge() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(pair ->
                        pair.getKey()
                                + "="
                                + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
