package io.skillsync.aicore.insight;

/// What happens with reviews.
public sealed interface ReviewEvent {
    /// A review was given, which settles what was reserved for it.
    record Given() implements ReviewEvent {}
}
