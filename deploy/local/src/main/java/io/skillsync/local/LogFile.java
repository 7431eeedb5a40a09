package io.skillsync.local;

import io.skillsync.stack.Trouble;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// The log of one resource, printed once or for as long as it grows.
record LogFile(Path file) {

    void print(PrintStream out, boolean follow) throws IOException, InterruptedException {
        if (!Files.exists(file)) {
            throw new Trouble(
                    "%s has not written a log yet."
                            .formatted(file.getFileName().toString().replace(".log", "")));
        }
        try (var channel = FileChannel.open(file)) {
            var input = Channels.newInputStream(channel);
            do {
                if (channel.position() > channel.size()) {
                    // A new start empties the file.
                    channel.position(0);
                }
                input.transferTo(out);
                out.flush();
                if (follow) {
                    Thread.sleep(200);
                }
            } while (follow);
        }
    }
}
