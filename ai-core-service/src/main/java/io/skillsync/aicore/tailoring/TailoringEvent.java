package io.skillsync.aicore.tailoring;

/// What happens with tailorings.
public sealed interface TailoringEvent {
    /// Edits were offered, which settles what was reserved for them.
    record Offered() implements TailoringEvent {}
}
