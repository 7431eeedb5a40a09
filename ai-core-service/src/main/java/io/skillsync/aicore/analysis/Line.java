package io.skillsync.aicore.analysis;

import io.skillsync.aicore.document.Box;
import io.skillsync.aicore.document.Bullets;
import java.util.List;
import java.util.stream.Collectors;

/// One line in reading order: its parts from left to right. `item` is true where an item of a list
/// starts, `space` is the distance to the line above in lines (0 is the usual), `flow` numbers the
/// column that it belongs to, `limit` is the right edge of the region that its text may fill, 0
/// where it is not known.
record Line(List<Part> parts, boolean item, int heading, double space, int flow, double limit) {

    Line {
        parts = List.copyOf(parts);
    }

    String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining(" "));
    }

    /// The text without the mark of an item.
    String content() {
        return Bullets.strip(text());
    }

    Part first() {
        return parts.getFirst();
    }

    Style style() {
        var part = first();
        return parts.size() > 1 && Bullets.isMark(part.text())
                ? parts.get(1).style()
                : part.style();
    }

    Box box() {
        return parts.stream().map(Part::box).reduce(Box::union).orElseThrow();
    }

    int page() {
        return first().page();
    }

    Line with(List<Part> otherParts) {
        return new Line(otherParts, item, heading, space, flow, limit);
    }

    Line withSpace(double other) {
        return new Line(parts, item, heading, other, flow, limit);
    }

    Line inFlow(int other) {
        return new Line(parts, item, heading, space, other, limit);
    }

    Line within(double right) {
        return new Line(parts, item, heading, space, flow, right);
    }

    Line plain() {
        return new Line(parts, false, heading, space, flow, limit);
    }
}
