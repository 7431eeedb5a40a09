package io.skillsync.careerforge.resume;

import io.skillsync.kernel.Unreadable;

/// The outcome of an inspection.
public sealed interface Inspected {
    /// @param size in bytes
    /// @param pages 0 where the kind of file has none
    record Clean(MediaType mediaType, long size, int pages, String sha256) implements Inspected {}

    record Refused(FileFault fault) implements Inspected {}

    default Clean orRefuse() {
        return switch (this) {
            case Clean clean -> clean;
            case Refused(FileFault fault) -> throw new Unreadable(fault.code(), fault.sentence());
        };
    }
}
