package io.skillsync.aicore.analysis;

import io.skillsync.aicore.document.GlyphRun;
import java.util.ArrayList;
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

    /// The block as one line: what a break cut from its first part is joined to it again.
    Line asLine() {
        if (lines.size() == 1) {
            return first();
        }
        var parts = new ArrayList<>(first().parts());
        var runs = new ArrayList<>(parts.getFirst().runs());
        var box = parts.getFirst().box();
        for (var line : lines.subList(1, lines.size())) {
            for (var part : line.parts()) {
                runs.add(space(runs.getLast()));
                runs.addAll(part.runs());
                box = box.union(part.box());
            }
        }
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        parts.set(
                0,
                new Part(
                        Wording.oneSpaced(text.toString()),
                        runs,
                        box,
                        first().page(),
                        parts.getFirst().style()));
        return first().with(parts);
    }

    private static GlyphRun space(GlyphRun before) {
        return new GlyphRun(
                " ",
                before.box(),
                before.size(),
                before.bold(),
                before.italic(),
                before.color(),
                before.link(),
                before.offset());
    }

    FieldSource source() {
        return Sources.of(lines);
    }
}
