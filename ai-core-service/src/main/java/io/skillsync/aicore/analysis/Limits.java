package io.skillsync.aicore.analysis;

import java.util.List;

/// Finds how far to the right the text of each line could have gone: as far as others that start at
/// the same place go, but not much less than the column is wide.
final class Limits {
    private static final double SAME_START = 3;
    private static final double LEAST = 0.88;
    private static final int ENOUGH = 4;

    private Limits() {}

    static List<Line> set(List<Line> lines) {
        var open = lines.stream().filter(line -> line.limit() == 0).toList();
        var right = open.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
        var left = open.stream().mapToDouble(line -> line.box().x()).min().orElse(0);
        var least = left + (right - left) * LEAST;
        return lines.stream()
                .map(line -> line.limit() > 0 ? line : line.within(limit(line, open, least, right)))
                .toList();
    }

    private static double limit(Line line, List<Line> open, double least, double right) {
        var alike =
                open.stream()
                        .filter(other ->
                                other.parts().size() == 1
                                        && Math.abs(other.box().x() - line.box().x()) < SAME_START)
                        .toList();
        if (alike.size() < ENOUGH) {
            return right;
        }
        return Math.max(
                least,
                alike.stream().mapToDouble(other -> other.box().right()).max().orElse(right));
    }
}
