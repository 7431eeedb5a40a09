package io.skillsync.journeys;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.skillsync.stack.Place;
import io.skillsync.stack.PlatformFile;
import io.skillsync.stack.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Where the platform is that a story is told on. Read from what the running platform says of
/// itself; `SKILLSYNC_GATEWAY`, `SKILLSYNC_ISSUER` and `SKILLSYNC_MAIL` (or system properties
/// `skillsync.gateway` and so on) override single addresses.
///
/// @param issuer address of the realm
/// @param mail REST interface of the mail sink
/// @param seedSecret secret of the client that may create accounts
public record Surroundings(URI gateway, URI issuer, URI mail, String seedSecret) {
    /// The platform that `./skillsync up` starts, or the tests' own with
    /// `-Dskillsync.platform=test`.
    public static Surroundings here() {
        boolean test = "test".equals(System.getProperty("skillsync.platform"));
        return test ? test() : of(Place.local(Project.find()));
    }

    public static Surroundings test() {
        return of(Place.test(Project.find()));
    }

    private static Surroundings of(Place place) {
        var platform = read(place.folder().resolve("platform.json"));
        return new Surroundings(
                address("gateway", platform.services().get("gateway")),
                address("issuer", platform.keycloak().issuer()),
                address("mail", platform.mail().api()),
                platform.keycloak().clients().get("skillsync-seed"));
    }

    private static PlatformFile read(Path file) {
        try {
            return new JsonMapper().readValue(file.toFile(), PlatformFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("No platform has been started here.", unreadable);
        }
    }

    private static URI address(String name, String said) {
        var overridden =
                Optional.ofNullable(System.getProperty("skillsync." + name))
                        .or(() ->
                                Optional.ofNullable(
                                        System.getenv(
                                                "SKILLSYNC_" + name.toUpperCase(Locale.ROOT))));
        return URI.create(overridden.orElse(said));
    }

    /// Where Keycloak's own interfaces begin.
    URI identity() {
        return URI.create(issuer.toString().replaceFirst("/realms/.*", ""));
    }
}
