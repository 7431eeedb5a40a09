package io.skillsync.aicore.document;

import java.util.List;
import java.util.stream.Collectors;

/// Text on one baseline without a wide gap. Several of them may stand side by side. `heading` is 1
/// to 6 where the format says so, else 0; `listItem` marks the first line of an item; `space` is
/// the distance to what stands above as structure tells it (0 inside a block), and 0 where
/// positions tell it.
public record TextLine(
        int page, List<GlyphRun> runs, Box box, int heading, boolean listItem, int space) {
    public TextLine {
        runs = List.copyOf(runs);
    }

    public static TextLine of(
            int page, List<GlyphRun> runs, int heading, boolean listItem, int space) {
        var box = runs.stream().map(GlyphRun::box).reduce(Box::union).orElseThrow();
        return new TextLine(page, runs, box, heading, listItem, space);
    }

    public String text() {
        return runs.stream().map(GlyphRun::text).collect(Collectors.joining());
    }
}
