package io.skillsync.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// How one process is started. Two equal launches make the same process, so its fingerprint decides
/// between reuse and restart.
///
/// @param environment what is added to the few variables that every process inherits
/// @param unprivileged whether the process refuses to run as root
/// @param pidFile for a launcher that leaves once its server stands: where it writes the server's
///   process id
/// @param inputs content that the process reads at its start, configuration for instance
public record Launch(
        List<String> command,
        SortedMap<String, String> environment,
        Path directory,
        boolean unprivileged,
        Optional<Path> pidFile,
        List<String> inputs) {

    public Launch {
        command = List.copyOf(command);
        inputs = List.copyOf(inputs);
    }

    public static Launch of(Path directory, List<String> command) {
        return new Launch(command, new TreeMap<>(), directory, false, Optional.empty(), List.of());
    }

    Launch with(Map<String, String> more) {
        var merged = new TreeMap<>(environment);
        merged.putAll(more);
        return new Launch(command, merged, directory, unprivileged, pidFile, inputs);
    }

    Launch asOtherUser() {
        return new Launch(command, environment, directory, true, pidFile, inputs);
    }

    Launch leavingItsPidIn(Path file) {
        return new Launch(command, environment, directory, unprivileged, Optional.of(file), inputs);
    }

    Launch reading(String... contents) {
        var all = new ArrayList<>(inputs);
        all.addAll(List.of(contents));
        return new Launch(command, environment, directory, unprivileged, pidFile, all);
    }

    /// A changed need changes everything that stands on it, so the fingerprints of the needs are
    /// part of one's own.
    String fingerprint(List<String> needs) {
        return new Fingerprint()
                .add(
                        String.join("\0", command)
                                + environment
                                + directory
                                + unprivileged
                                + inputs
                                + needs)
                .toString();
    }
}
