package io.skillsync.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How every Java process of the platform is started: one collector thread, the quick compiler and
/// a heap of known size, because eleven processes share a laptop and each is mostly idle.
final class Jvm {
    private Jvm() {}

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /// @param heap megabytes
    /// @param code megabytes for compiled code
    static List<String> java(int heap, int code, List<String> rest) {
        var command =
                new ArrayList<>(
                        List.of(
                                home().resolve("bin/java").toString(),
                                "-Xms32m",
                                "-Xmx" + heap + "m",
                                "-XX:+UseSerialGC",
                                // C1 only: C2 spends more on compiling than a development platform
                                // ever gets back.
                                "-XX:TieredStopAtLevel=1",
                                "-XX:ReservedCodeCacheSize=" + code + "m",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-XX:-UsePerfData",
                                "-Dfile.encoding=UTF-8",
                                "-Djava.net.preferIPv4Stack=true"));
        command.addAll(rest);
        return command;
    }
}
