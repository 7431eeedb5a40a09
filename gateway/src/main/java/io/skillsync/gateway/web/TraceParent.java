package io.skillsync.gateway.web;

import java.util.Optional;
import java.util.regex.Pattern;

/// A W3C trace context, `00-<trace>-<span>-<flags>`.
public record TraceParent(String traceId, String spanId, String flags) {
    private static final Pattern FORM =
            Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

    public static Optional<TraceParent> read(String header) {
        if (header == null) return Optional.empty();
        var form = FORM.matcher(header);
        if (!form.matches() || zero(form.group(1)) || zero(form.group(2))) return Optional.empty();
        return Optional.of(new TraceParent(form.group(1), form.group(2), form.group(3)));
    }

    /// A new trace that nobody records, so that logs and problems can still be joined.
    ///
    /// @param high random bits, not zero
    /// @param low random bits
    /// @param span random bits, not zero
    public static TraceParent of(long high, long low, long span) {
        return new TraceParent(
                "%016x%016x".formatted(high | 1, low), "%016x".formatted(span | 1), "00");
    }

    public String header() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }

    private static boolean zero(String digits) {
        return digits.chars().allMatch(digit -> digit == '0');
    }
}
