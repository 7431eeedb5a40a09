package io.skillsync.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The door for tests: finds the running test platform of this checkout, and starts what is
/// missing.
public final class TestPlatform {
    private TestPlatform() {}

    /// The description of the test platform, with its servers running afterwards. Fast when they
    /// run already.
    public static PlatformFile servers() {
        return up(false);
    }

    /// The same with the services and the gateway on top, as journeys need them; their jars must be
    /// built.
    public static PlatformFile services() {
        return up(true);
    }

    /// Stops one resource hard (`kill -9`), as a fault would.
    public static void kill(String name) {
        var platform = graph();
        try {
            supervisor(platform).kill(platform.resource(name));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while %s was killed.".formatted(name), e);
        }
    }

    /// Starts what was killed, and waits until it is healthy.
    public static void start(String name) {
        var platform = graph();
        up(platform, List.of(platform.resource(name)));
    }

    private static PlatformFile up(boolean services) {
        var platform = graph();
        var wanted = services ? platform.resources() : platform.servers();
        var file = platform.place().folder().resolve(Platform.DESCRIPTION);
        if (!services
                && Files.exists(file)
                && wanted.stream().allMatch(supervisor(platform)::running)) {
            return read(file);
        }
        up(platform, wanted);
        return read(file);
    }

    private static void up(Platform platform, List<Resource> wanted) {
        try {
            supervisor(platform).up(wanted);
            platform.publish();
        } catch (IOException e) {
            throw new Trouble("The test platform cannot be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while the test platform started.", e);
        }
    }

    private static PlatformFile read(Path file) {
        try {
            return Json.read(file, PlatformFile.class);
        } catch (IOException e) {
            throw new Trouble("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static Platform graph() {
        return SkillSync.at(Place.test(Project.find()));
    }

    private static Supervisor supervisor(Platform platform) {
        return new Supervisor(platform, line -> {});
    }
}
