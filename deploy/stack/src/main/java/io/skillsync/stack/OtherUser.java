package io.skillsync.stack;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// The user under whom PostgreSQL and Elasticsearch run when the platform is started by root, whom
/// both refuse. For everybody else nothing changes.
final class OtherUser {
    private static final String NAME = "nobody";
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private OtherUser() {}

    static boolean needed() {
        return ROOT;
    }

    static List<String> wrap(List<String> command, Path directory) throws IOException {
        if (!ROOT) {
            return command;
        }
        if (!OsProcess.onPath("setpriv")) {
            throw new Trouble(
                    "PostgreSQL and Elasticsearch do not run as root, and setpriv, which would change the user, is"
                            + " missing: start SkillSync as another user.");
        }
        var wrapped =
                new ArrayList<>(
                        List.of(
                                "setpriv",
                                "--reuid=" + id("-u"),
                                "--regid=" + id("-g"),
                                "--clear-groups"));
        if (!reachable(directory)) {
            // A checkout below a home that only root may enter: the servers may look inside, and
            // still own nothing there.
            wrapped.addAll(
                    List.of("--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"));
        }
        wrapped.addAll(command);
        return wrapped;
    }

    /// Hands a folder to that user, so that its server can write there.
    static void own(Path folder) throws IOException {
        if (!ROOT) {
            return;
        }
        var owner =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NAME);
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path path, BasicFileAttributes attributes) throws IOException {
                        Files.setOwner(path, owner);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
                            throws IOException {
                        Files.setOwner(path, owner);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private static boolean reachable(Path folder) throws IOException {
        for (var path = folder.toAbsolutePath(); path != null; path = path.getParent()) {
            var mode = (int) Files.getAttribute(path, "unix:mode");
            if ((mode & 1) == 0 && !NAME.equals(Files.getOwner(path).getName())) {
                return false;
            }
        }
        return true;
    }

    private static String id(String option) throws IOException {
        var process = new ProcessBuilder("id", option, NAME).start();
        return new String(process.getInputStream().readAllBytes()).strip();
    }
}
