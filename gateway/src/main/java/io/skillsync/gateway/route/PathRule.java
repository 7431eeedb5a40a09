package io.skillsync.gateway.route;

import java.util.Optional;

/// Refuses paths that two programs could read in two ways. Routing looks at one spelling and the
/// service at another: dot segments, doubled or encoded slashes, backslashes, path parameters and
/// encodings of plain letters have no honest use here, so they are refused and never repaired.
public final class PathRule {
    private PathRule() {}

    /// What is wrong with the raw path, for a person; empty where nothing is.
    public static Optional<String> fault(String path) {
        if (!path.startsWith("/")) return Optional.of("The path must start with a slash.");
        int segment = 1;
        for (int at = 1; at <= path.length(); at++) {
            char c = at == path.length() ? '/' : path.charAt(at);
            if (c == '/') {
                var fault = segmentFault(path, segment, at);
                if (fault.isPresent()) return fault;
                segment = at + 1;
            } else if (c == '%') {
                var fault = escapeFault(path, at);
                if (fault.isPresent()) return fault;
                at += 2;
            } else if (c == '\\' || c == ';' || c <= ' ' || c >= 0x7f) {
                return Optional.of("The path holds a character that is not allowed.");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> segmentFault(String path, int from, int to) {
        int length = to - from;
        boolean last = to == path.length();
        if (length == 0)
            return last ? Optional.empty() : Optional.of("The path has an empty segment.");
        boolean dots =
                path.charAt(from) == '.'
                        && (length == 1 || length == 2 && path.charAt(from + 1) == '.');
        return dots ? Optional.of("The path has a dot segment.") : Optional.empty();
    }

    private static Optional<String> escapeFault(String path, int at) {
        int high = at + 2 < path.length() ? Character.digit(path.charAt(at + 1), 16) : -1;
        int low = at + 2 < path.length() ? Character.digit(path.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0) return Optional.of("The path has a broken escape.");
        int value = high * 16 + low;
        boolean hidden = value < 0x20 || value == 0x7f || "/\\.%;".indexOf(value) >= 0;
        if (hidden || plain(value))
            return Optional.of("The path has an escape that hides a character.");
        return Optional.empty();
    }

    private static boolean plain(int value) {
        return value >= 'a' && value <= 'z'
                || value >= 'A' && value <= 'Z'
                || value >= '0' && value <= '9'
                || value == '-'
                || value == '_'
                || value == '~';
    }
}
