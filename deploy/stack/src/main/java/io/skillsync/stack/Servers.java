package io.skillsync.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tukaani.xz.XZInputStream;

/// Server programs, taken from the build's artifacts and unpacked once into a cache that all
/// platforms share.
final class Servers {
    private final Project project;

    Servers(Project project) {
        this.project = project;
    }

    /// Work to be done once in a freshly unpacked folder, such as a build of its own.
    interface Finish {
        void in(Path folder) throws IOException, InterruptedException;
    }

    Path unpacked(String name) throws IOException, InterruptedException {
        return unpacked(name, "", folder -> {});
    }

    /// The folder of an unpacked server.
    ///
    /// @param recipe what the finish depends on; another recipe has another folder, so that what
    ///   runs keeps its own
    Path unpacked(String name, String recipe, Finish finish)
            throws IOException, InterruptedException {
        var artifact = artifact(name);
        var version = artifact.getFileName().toString().replaceAll("\\.(zip|jar)$", "");
        var folder =
                project.servers()
                        .resolve(recipe.isEmpty() ? version : version + "-" + brief(recipe));
        var ready = folder.resolve(".ready");
        if (!Files.exists(ready)) {
            once(
                    name,
                    ready,
                    () -> {
                        delete(folder);
                        Files.createDirectories(folder);
                        unpack(artifact, folder);
                        finish.in(folder);
                    });
        }
        return folder;
    }

    /// A copy of a folder whose file names say everything about their content, as those of released
    /// jars do.
    Path copied(String name, Path source) throws IOException, InterruptedException {
        try (var files = Files.list(source)) {
            var names =
                    files.map(file -> file.getFileName().toString()).sorted().toList().toString();
            var folder = project.servers().resolve(name + "-" + brief(names));
            var ready = folder.resolve(".ready");
            if (!Files.exists(ready)) {
                once(
                        name,
                        ready,
                        () -> {
                            delete(folder);
                            link(source, folder);
                        });
            }
            return folder;
        }
    }

    private static String brief(String text) {
        return Integer.toHexString(text.hashCode());
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    /// Two commands at once do the work once.
    private void once(String name, Path ready, Work work) throws IOException, InterruptedException {
        Files.createDirectories(project.servers());
        var lock = project.servers().resolve(name + ".lock");
        try (var channel =
                        FileChannel.open(
                                lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.exists(ready)) {
                work.run();
                Files.createFile(ready);
            }
        }
    }

    private Path artifact(String name) throws IOException {
        var folder = project.file("deploy/stack/target/servers");
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, name + "-*.{zip,jar}")) {
                for (var file : files) {
                    return file;
                }
            }
        }
        throw new Trouble(
                "The %s server is missing in %s: build deploy/stack first."
                        .formatted(name, folder));
    }

    private static void unpack(Path artifact, Path folder)
            throws IOException, InterruptedException {
        if (artifact.toString().endsWith(".zip")) {
            unzip(artifact, folder);
        } else if (artifact.getFileName().toString().startsWith("postgres-")) {
            untar(artifact, folder);
        } else {
            Files.copy(artifact, folder.resolve(artifact.getFileName()));
        }
    }

    /// Distributions hold one top folder, which is left out. What lies in `bin` may be run.
    private static void unzip(Path artifact, Path folder) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(artifact))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                var relative = entry.getName().substring(entry.getName().indexOf('/') + 1);
                var target = folder.resolve(relative).normalize();
                if (!target.startsWith(folder)) {
                    throw new Trouble(
                            "%s holds %s, which lies outside of it."
                                    .formatted(artifact, entry.getName()));
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                    if (relative.startsWith("bin/")
                            && !target.toFile().setExecutable(true, false)) {
                        throw new Trouble("%s cannot be made executable.".formatted(target));
                    }
                }
            }
        }
    }

    /// PostgreSQL: a jar around one .txz; tar keeps links and permissions.
    private static void untar(Path artifact, Path folder) throws IOException, InterruptedException {
        try (var jar = new ZipInputStream(Files.newInputStream(artifact))) {
            for (ZipEntry entry; (entry = jar.getNextEntry()) != null; ) {
                if (entry.getName().endsWith(".txz")) {
                    pipe(new XZInputStream(jar), List.of("tar", "-x", "-C", folder.toString()));
                    return;
                }
            }
        }
        throw new Trouble("%s holds no .txz.".formatted(artifact));
    }

    private static void pipe(InputStream source, List<String> command)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command)
                        .inheritIO()
                        .redirectInput(ProcessBuilder.Redirect.PIPE)
                        .start();
        try (var sink = process.getOutputStream()) {
            source.transferTo(sink);
        }
        if (process.waitFor() != 0) {
            throw new Trouble(
                    "%s failed with %d.".formatted(command.getFirst(), process.exitValue()));
        }
    }

    /// A copy of a folder that a later build may empty while processes still run from it. Files are
    /// linked where the file system can: the build writes new files and leaves the old ones'
    /// content alone.
    static void link(Path source, Path target) throws IOException {
        try (var files = Files.walk(source)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var copy = target.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    linkOrCopy(file, copy);
                }
            }
        }
    }

    private static void linkOrCopy(Path file, Path copy) throws IOException {
        try {
            Files.createLink(copy, file);
        } catch (IOException e) {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> {
                        try {
                            Files.delete(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }
}
