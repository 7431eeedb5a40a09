package io.skillsync.aicore.analysis;

import java.time.Duration;

/// What a worker process may take: the time of one reading, its heap in mebibytes, and how long it
/// stays without work.
public record WorkerLimits(Duration reading, int heap, Duration idle) {
    /// The slowest of good files takes two seconds in a cold process; a heap of 256 MiB reads 30
    /// pages of pictures.
    public static final WorkerLimits STANDARD =
            new WorkerLimits(Duration.ofSeconds(20), 256, Duration.ofMinutes(5));
}
