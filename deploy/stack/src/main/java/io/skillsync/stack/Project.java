package io.skillsync.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/// A checkout of SkillSync: where its modules lie and where it keeps what it makes while running.
///
/// @param root the folder that holds `skillsync` and `deploy/`
public record Project(Path root) {

    /// The checkout around the working directory; test modules and the command line both start
    /// somewhere inside it.
    public static Project find() {
        return around(Path.of(System.getProperty("user.dir")));
    }

    static Project around(Path start) {
        for (var folder = start.toAbsolutePath().normalize();
                folder != null;
                folder = folder.getParent()) {
            if (Files.exists(folder.resolve("skillsync"))
                    && Files.exists(folder.resolve("deploy/stack/pom.xml"))) {
                return new Project(folder);
            }
        }
        throw new Trouble("%s does not lie in a checkout of SkillSync.".formatted(start));
    }

    public Path file(String relative) {
        return root.resolve(relative);
    }

    /// Unpacked servers, shared by all platforms of this checkout.
    Path servers() {
        return root.resolve(".skillsync/servers");
    }

    Path platform(String name) {
        return root.resolve(".skillsync").resolve(name);
    }
}
