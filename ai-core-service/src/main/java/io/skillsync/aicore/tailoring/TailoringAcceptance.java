package io.skillsync.aicore.tailoring;

import java.time.Instant;
import java.util.List;

/// Which edits their owner took, last time they were asked.
public record TailoringAcceptance(List<String> edits, Instant at) {
    public TailoringAcceptance {
        edits = List.copyOf(edits);
    }
}
