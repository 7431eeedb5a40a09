package io.skillsync.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where one platform lives: its name, its folder under `.skillsync` and its ports, so that several
/// run side by side.
///
/// @param offset added to every port of the graph
public record Place(Project project, String name, int offset) {

    /// What `./skillsync up` starts.
    public static Place local(Project project) {
        return new Place(project, "local", shift());
    }

    /// What the tests attach to: ten thousand ports further up, with data of its own.
    public static Place test(Project project) {
        return new Place(project, "test", 10_000 + shift());
    }

    /// Lets a second checkout on the same machine move out of the first one's way.
    private static int shift() {
        return Integer.parseInt(System.getenv().getOrDefault("SKILLSYNC_PORT_SHIFT", "0"));
    }

    /// Data for trials only: it need not survive a power cut, so the servers may skip their syncs
    /// to disk.
    boolean disposable() {
        return name.equals("test");
    }

    public Path folder() {
        return project.platform(name);
    }

    public int port(int base) {
        return base + offset;
    }

    public Path log(String resource) {
        return folder().resolve("logs").resolve(resource + ".log");
    }

    /// A folder below this platform's own, made when it is not there.
    Path folder(String relative) {
        try {
            return Files.createDirectories(folder().resolve(relative));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
