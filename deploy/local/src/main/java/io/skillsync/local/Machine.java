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

    /// One answer of the doctor.
    record Finding(boolean good, String text) {
        @Override
        public String toString() {
            return (good ? "ok    " : "NOT   ") + text;
        }
    }

    /// One line per question, for people who wonder what is wrong.
    List<Finding> findings(List<Resource> resources, Supervisor supervisor) {
        var asleep = resources.stream().filter(one -> !supervisor.running(one)).toList();
        var findings = new ArrayList<Finding>();
        findings.add(new Finding(true, "JDK 25 in " + System.getProperty("java.home")));
        findings.add(memory(MEMORY_PER_RESOURCE * asleep.size()));
        findings.add(
                new Finding(
                        freeDisk() >= DISK, "disk: %d MiB free".formatted(freeDisk() / MEBIBYTE)));
        for (var tool : List.of("tar", "kill")) {
            findings.add(new Finding(present(tool), tool + " is on the path"));
        }
        findings.add(
                new Finding(
                        present("setsid") || present("perl"),
                        "setsid or perl, to outlive the command"));
        if ("root".equals(System.getProperty("user.name"))) {
            findings.add(
                    new Finding(
                            present("setpriv"),
                            "setpriv, to start servers as another user than root"));
        }
        asleep.stream()
                .flatMap(supervisor::strangers)
                .forEach(stranger -> findings.add(new Finding(false, stranger)));
        var running = resources.size() - asleep.size();
        findings.add(
                new Finding(true, "%d of %d processes run".formatted(running, resources.size())));
        return findings;
    }

    private static Finding memory(long needed) {
        var free = freeMemory();
        return new Finding(
                free.isEmpty() || free.getAsLong() >= needed,
                "memory: %s MiB free, %d MiB needed for what does not run yet"
                        .formatted(
                                free.isEmpty() ? "?" : free.getAsLong() / MEBIBYTE,
                                needed / MEBIBYTE));
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
