package io.skillsync.stack;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// What is remembered of a started process. Process ids are reused by the system, so the start
/// instant is part of it: a stranger who got the id later started later.
///
/// @param startedAt the instant that the operating system reports for the process
/// @param fingerprint of the launch that made it
/// @param needs names of what must outlive it when the platform goes down
@JsonIgnoreProperties(ignoreUnknown = true)
public record State(
        String name,
        long pid,
        Instant startedAt,
        String fingerprint,
        int port,
        String url,
        String log,
        List<String> needs) {

    public State {
        needs = List.copyOf(needs);
    }

    public boolean alive() {
        return OsProcess.startOf(pid).filter(startedAt::equals).isPresent();
    }

    Path logFile() {
        return Path.of(log);
    }
}
