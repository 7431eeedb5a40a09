package io.skillsync.local;

import io.skillsync.stack.Place;
import io.skillsync.stack.Resource;
import io.skillsync.stack.Supervisor;
import io.skillsync.stack.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// What the platform asks of the machine under it.
final class Machine {
    private static final long MEBIBYTE = 1 << 20;

    /// The whole platform takes less than 4 GiB; a resource takes a twelfth of 3.6 GiB on average.
    private static final long MEMORY_PER_RESOURCE = 300 * MEBIBYTE;

    /// Logs, topics and indices of a few days; unpacked servers take 0.6 GiB once.
    private static final long DISK = 2048 * MEBIBYTE;

    private final Place place;

    Machine(Place place) {
        this.place = place;
    }

    /// Refuses a start that would bring the machine to its knees half-way.
    void mustCarry(List<Resource> toStart) {
        if (toStart.isEmpty()) {
            return;
        }
        var needed = MEMORY_PER_RESOURCE * toStart.size();
        freeMemory()
                .ifPresent(free -> {
                    if (free < needed) {
                        throw new Trouble(
                                "Too little memory: %d MiB are free, starting %d processes takes about %d MiB."
                                        .formatted(
                                                free / MEBIBYTE,
                                                toStart.size(),
                                                needed / MEBIBYTE));
                    }
                });
        var disk = freeDisk();
        if (disk < DISK) {
            throw new Trouble(
                    "Too little disk: %d MiB are free under %s, the platform takes up to %d MiB."
                            .formatted(disk / MEBIBYTE, place.project().root(), DISK / MEBIBYTE));
        }
    }

    /// One line per question, for people who wonder what is wrong.
    List<String> report(List<Resource> resources, Supervisor supervisor) {
        var lines = new ArrayList<String>();
        lines.add(
                line(
                        true,
                        "JDK "
                                + Runtime.version().feature()
                                + " in "
                                + System.getProperty("java.home")));
        var asleep = resources.stream().filter(one -> !supervisor.running(one)).toList();
        var needed = MEMORY_PER_RESOURCE * asleep.size();
        var memory = freeMemory();
        lines.add(
                line(
                        memory.isEmpty() || memory.getAsLong() >= needed,
                        "memory: %s MiB free, %d MiB needed for what does not run yet"
                                .formatted(
                                        memory.isEmpty()
                                                ? "unknown"
                                                : Long.toString(memory.getAsLong() / MEBIBYTE),
                                        needed / MEBIBYTE)));
        lines.add(line(freeDisk() >= DISK, "disk: %d MiB free".formatted(freeDisk() / MEBIBYTE)));
        for (var tool : List.of("tar", "kill", "mvn")) {
            lines.add(line(present(tool), tool + " is on the path"));
        }
        lines.add(
                line(
                        present("setsid") || present("perl"),
                        "setsid or perl, to start processes that outlive the command"));
        if ("root".equals(System.getProperty("user.name"))) {
            lines.add(
                    line(
                            present("setpriv"),
                            "setpriv, to start PostgreSQL and Elasticsearch as another user than root"));
        }
        asleep.forEach(resource ->
                supervisor
                        .strangers(resource)
                        .forEach(stranger -> lines.add(line(false, stranger))));
        lines.add(
                line(
                        true,
                        "%d of %d processes run"
                                .formatted(resources.size() - asleep.size(), resources.size())));
        return lines;
    }

    private static String line(boolean good, String text) {
        return (good ? "ok    " : "NOT   ") + text;
    }

    private static boolean present(String tool) {
        for (var folder : System.getenv("PATH").split(java.io.File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, tool))) {
                return true;
            }
        }
        return false;
    }

    private static OptionalLong freeMemory() {
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException e) {
            // Only Linux tells it in a file; elsewhere nothing is refused for memory.
            return OptionalLong.empty();
        }
    }

    private long freeDisk() {
        try {
            return Files.getFileStore(place.project().root()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
