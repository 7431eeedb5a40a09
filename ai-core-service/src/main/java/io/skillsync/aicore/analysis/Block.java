package io.skillsync.aicore.analysis;

import java.util.List;

/// A paragraph or an item of a list: one line, or several that a narrow column broke.
record Block(List<Line> lines, String text) {
    Block {
        lines = List.copyOf(lines);
    }

    Line first() {
        return lines.getFirst();
    }

    boolean item() {
        return first().item();
    }

    Style style() {
        return first().style();
    }

    FieldSource source() {
        return Sources.of(lines);
    }
}
