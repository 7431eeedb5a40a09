package io.skillsync.aicore.analysis;

import io.skillsync.aicore.document.Box;
import io.skillsync.aicore.document.GlyphRun;
import io.skillsync.aicore.document.TextLine;
import java.util.List;

/// A stretch of text without a wide gap, with how it looks and where it stands.
record Part(String text, List<GlyphRun> runs, Box box, int page, Style style) {

    static Part of(TextLine line) {
        return new Part(
                Wording.oneSpaced(line.text()),
                line.runs(),
                line.box(),
                line.page(),
                Style.of(line.runs(), line.heading()));
    }

    Part withText(String other) {
        return new Part(other, runs, box, page, style);
    }

    /// The same place with other runs.
    Part withRuns(List<GlyphRun> others) {
        var words = new StringBuilder();
        others.forEach(run -> words.append(run.text()));
        return new Part(Wording.oneSpaced(words.toString()), others, box, page, style);
    }

    String link() {
        for (var run : runs) {
            if (run.link() != null) {
                return run.link();
            }
        }
        return null;
    }

    FieldSource source() {
        var offset = runs.getFirst().offset();
        if (offset < 0) {
            return FieldSource.onPage(page, box);
        }
        return FieldSource.inText(offset, runs.stream().mapToInt(run -> run.text().length()).sum());
    }
}
