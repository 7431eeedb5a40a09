package io.skillsync.aicore.analysis;

import io.skillsync.aicore.document.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the gutter of a region, if it has columns: an edge at which several lines start, nothing
/// crosses, and whose sides are not merely rows of one table (dates beside titles, labels beside
/// values).
final class ColumnFinder {
    private static final double EDGE = 2.5;
    private static final double GUTTER = 5;

    private final HeadingSize headings;

    ColumnFinder(HeadingSize headings) {
        this.headings = headings;
    }

    /// A region cut into what stands above, left, right and below. `tall` columns are parts of the
    /// page in their own right; others are cards of one section.
    record Split(
            List<TextLine> above,
            List<TextLine> left,
            List<TextLine> right,
            List<TextLine> below,
            double edge,
            boolean tall) {}

    Optional<Split> find(List<TextLine> lines, double pageHeight) {
        Split best = null;
        var bestScore = 0.0;
        for (var edge : edges(lines)) {
            for (var band : bands(lines, edge)) {
                var split = cut(lines, edge, band, pageHeight);
                if (split == null) {
                    continue;
                }
                var score =
                        Math.min(rows(split.left()), rows(split.right()))
                                + (split.tall() ? 8 : 0)
                                + (band.bottom - band.top) / pageHeight * 4;
                if (score > bestScore) {
                    bestScore = score;
                    best = split;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private record Band(double top, double bottom) {}

    /// The left edges that at least two lines share, the leftmost of all left out.
    private static List<Double> edges(List<TextLine> lines) {
        var starts = lines.stream().map(line -> line.box().x()).sorted().toList();
        var edges = new ArrayList<Double>();
        var i = 0;
        while (i < starts.size()) {
            var j = i;
            while (j + 1 < starts.size() && starts.get(j + 1) - starts.get(i) <= EDGE) {
                j++;
            }
            if (j > i && starts.get(i) - starts.getFirst() > 20) {
                edges.add(starts.get(i));
            }
            i = j + 1;
        }
        return edges;
    }

    /// The stretches between lines that cross the edge.
    private static List<Band> bands(List<TextLine> lines, double edge) {
        var crossing =
                lines.stream()
                        .filter(line ->
                                line.box().x() < edge - EDGE && line.box().right() > edge - GUTTER)
                        .sorted(Comparator.comparingDouble(line -> line.box().y()))
                        .toList();
        var bands = new ArrayList<Band>();
        var top = Double.NEGATIVE_INFINITY;
        for (var line : crossing) {
            if (line.box().y() > top) {
                bands.add(new Band(top, line.box().y()));
            }
            top = Math.max(top, line.box().bottom());
        }
        bands.add(new Band(top, Double.POSITIVE_INFINITY));
        return bands.stream()
                .map(band -> clamp(band, lines))
                .filter(band -> band.bottom > band.top)
                .toList();
    }

    private static Band clamp(Band band, List<TextLine> lines) {
        var inside = lines.stream().filter(line -> inside(line, band)).toList();
        if (inside.isEmpty()) {
            return new Band(0, 0);
        }
        return new Band(
                inside.stream().mapToDouble(line -> line.box().y()).min().getAsDouble(),
                inside.stream().mapToDouble(line -> line.box().bottom()).max().getAsDouble());
    }

    private static boolean inside(TextLine line, Band band) {
        var middle = line.box().middleY();
        return middle > band.top && middle < band.bottom;
    }

    private Split cut(List<TextLine> lines, double edge, Band band, double pageHeight) {
        var left = new ArrayList<TextLine>();
        var right = new ArrayList<TextLine>();
        for (var line : lines) {
            if (inside(line, band)) {
                (line.box().x() < edge - EDGE ? left : right).add(line);
            }
        }
        var start = right.stream().filter(headings::is).mapToDouble(line -> line.box().y()).min();
        if (start.isPresent()
                && start.getAsDouble() - 3 > band.top
                && datesBefore(start.getAsDouble(), left, right)) {
            return cut(lines, edge, new Band(start.getAsDouble() - 3, band.bottom), pageHeight);
        }
        var minimum = Math.min(rows(left), rows(right));
        if (left.isEmpty() || right.isEmpty()) {
            return null;
        }
        var leftHeadings = headings.count(left);
        var rightHeadings = headings.count(right);
        var headed = leftHeadings > 0 && rightHeadings > 0;
        if (minimum < (headed ? 2 : 3)
                || TableRows.look(left, right, leftHeadings, rightHeadings)) {
            return null;
        }
        var height = Math.min(extent(left), extent(right));
        var tall =
                headed
                        || height > pageHeight * 0.3
                        || leftHeadings + rightHeadings > 1 && height > pageHeight * 0.2;
        return tall ? tallCut(lines, left, right, edge, band) : cardCut(lines, left, right, edge);
    }

    /// True where on the right nothing stands before the first heading but dates of the left's
    /// entries: the column starts at that heading.
    private static boolean datesBefore(double start, List<TextLine> left, List<TextLine> right) {
        var before = right.stream().filter(line -> line.box().middleY() < start).toList();
        return !before.isEmpty() && TableRows.datesBeside(left, before);
    }

    private static Split tallCut(
            List<TextLine> lines,
            List<TextLine> left,
            List<TextLine> right,
            double edge,
            Band band) {
        var above = lines.stream().filter(line -> line.box().middleY() <= band.top).toList();
        var below = lines.stream().filter(line -> line.box().middleY() >= band.bottom).toList();
        return new Split(above, left, right, below, edge, true);
    }

    /// Cards stand side by side only where both sides have lines; the rest of the band belongs to
    /// other things. They end where the next section starts.
    private Split cardCut(
            List<TextLine> lines, List<TextLine> left, List<TextLine> right, double edge) {
        var top = Math.max(top(left), top(right)) - 3;
        var next =
                left.stream()
                        .filter(line -> headings.is(line) && line.box().y() > top + 6)
                        .mapToDouble(line -> line.box().y())
                        .min()
                        .orElse(Double.POSITIVE_INFINITY);
        var bottom =
                Math.min(
                        next,
                        goingOn(
                                left,
                                right.stream()
                                                .mapToDouble(line -> line.box().bottom())
                                                .max()
                                                .getAsDouble()
                                        + 3));
        var inLeft =
                left.stream()
                        .filter(line -> line.box().y() >= top && line.box().y() < bottom)
                        .toList();
        var inRight =
                right.stream()
                        .filter(line -> line.box().y() >= top && line.box().y() < bottom)
                        .toList();
        if (rows(inLeft) < 2 || rows(inRight) < 2) {
            return null;
        }
        var above =
                lines.stream()
                        .filter(line ->
                                !inLeft.contains(line)
                                        && !inRight.contains(line)
                                        && line.box().y() < top)
                        .toList();
        var below =
                lines.stream()
                        .filter(line ->
                                !inLeft.contains(line)
                                        && !inRight.contains(line)
                                        && line.box().y() >= top)
                        .toList();
        return new Split(above, inLeft, inRight, below, edge, false);
    }

    /// Where the left card ends, whose lines may go on, without a gap, below the right one.
    private static double goingOn(List<TextLine> left, double bottom) {
        var end = bottom;
        var below =
                left.stream()
                        .filter(line -> line.box().middleY() >= bottom - 3)
                        .sorted(Comparator.comparingDouble(line -> line.box().y()))
                        .toList();
        for (var line : below) {
            if (line.box().y() - end > line.box().height() * 0.6) {
                return end;
            }
            end = Math.max(end, line.box().bottom() + 3);
        }
        return end;
    }

    private static double top(List<TextLine> lines) {
        return lines.stream().mapToDouble(line -> line.box().y()).min().orElse(0);
    }

    private static double extent(List<TextLine> lines) {
        return lines.stream().mapToDouble(line -> line.box().bottom()).max().orElse(0) - top(lines);
    }

    static int rows(List<TextLine> lines) {
        var middles = lines.stream().map(line -> line.box().middleY()).sorted().toList();
        var rows = 0;
        var last = Double.NEGATIVE_INFINITY;
        for (var middle : middles) {
            if (middle - last > 4) {
                rows++;
                last = middle;
            }
        }
        return rows;
    }
}
