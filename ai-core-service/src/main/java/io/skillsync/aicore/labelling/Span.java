package io.skillsync.aicore.labelling;

/// A mention in a sentence, in tokens.
///
/// @param end the token behind the last one
public record Span(int start, int end, SpanType type) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A span has at least one token: %d to %d.".formatted(start, end));
        }
    }
}
