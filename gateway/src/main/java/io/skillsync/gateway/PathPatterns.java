package io.skillsync.gateway;

import java.util.List;

/// A short list of paths in which `*` stands for exactly one segment.
public record PathPatterns(List<List<String>> patterns) {
    public static PathPatterns of(List<String> patterns) {
        return new PathPatterns(patterns.stream().map(PathPatterns::segments).toList());
    }

    public boolean match(String path) {
        var segments = segments(path);
        return patterns.stream().anyMatch(pattern -> matches(pattern, segments));
    }

    private static boolean matches(List<String> pattern, List<String> segments) {
        if (pattern.size() != segments.size()) return false;
        for (int i = 0; i < pattern.size(); i++) {
            var wanted = pattern.get(i);
            var found = segments.get(i);
            if (!wanted.equals("*") && !wanted.equals(found)) return false;
            if (found.isEmpty() && wanted.equals("*")) return false;
        }
        return true;
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }
}
