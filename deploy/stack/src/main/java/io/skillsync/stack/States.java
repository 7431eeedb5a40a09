package io.skillsync.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The memory of a platform: one file per started process, in a folder.
final class States {
    private final Path folder;

    States(Path folder) {
        this.folder = folder;
    }

    /// Held while a command changes the platform; a second command waits.
    AutoCloseableLock lock() throws IOException {
        Files.createDirectories(folder);
        var channel =
                FileChannel.open(
                        folder.resolve(".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        channel.lock();
        return channel::close;
    }

    interface AutoCloseableLock extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    void put(State state) throws IOException {
        Json.write(file(state.name()), state);
    }

    void forget(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    Optional<State> of(String name) {
        return read(file(name));
    }

    List<State> all() throws IOException {
        var all = new ArrayList<State>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*.json")) {
                files.forEach(file -> read(file).ifPresent(all::add));
            }
        }
        return all;
    }

    private static Optional<State> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(Json.read(file, State.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }
}
