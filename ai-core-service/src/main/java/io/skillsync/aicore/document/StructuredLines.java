package io.skillsync.aicore.document;

import java.util.ArrayList;
import java.util.List;

/// Collects the lines of a format that has structure instead of positions: text goes right, breaks
/// go down, a gap parts a line in two that stand side by side.
final class StructuredLines {
    private static final double CHARACTER = 0.5;
    private static final double GAP = 3;

    private final List<TextLine> lines = new ArrayList<>();
    private final List<GlyphRun> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double x;
    private double y;
    private double height;
    private int heading;
    private boolean listItem;
    private int space;

    /// The place in the text of the document where the next run starts.
    int offset() {
        return text.length();
    }

    boolean atLineStart() {
        return runs.isEmpty();
    }

    boolean endsWithSpace() {
        return runs.isEmpty() || runs.getLast().text().endsWith(" ");
    }

    void add(String words, TextLook look, String link) {
        if (words.isEmpty()) {
            return;
        }
        var box = new Box(x, y, words.length() * look.size() * CHARACTER, look.size());
        runs.add(
                new GlyphRun(
                        words,
                        box,
                        look.size(),
                        look.bold(),
                        look.italic(),
                        look.color(),
                        link,
                        text.length()));
        text.append(words);
        x += box.width();
        height = Math.max(height, look.size());
    }

    void gap() {
        if (!runs.isEmpty()) {
            flush();
            x += GAP * 10;
        }
    }

    void lineBreak() {
        flush();
        if (x > 0) {
            y += Math.max(8, height) * 1.3;
            text.append('\n');
            listItem = false;
        }
        x = 0;
        height = 0;
    }

    void endItem() {
        listItem = false;
    }

    /// Ends a block: the space counts up with every end until the next text.
    void blockBreak() {
        lineBreak();
        space++;
    }

    void heading(int level) {
        heading = level;
    }

    void item() {
        listItem = true;
    }

    private void flush() {
        if (runs.stream().anyMatch(run -> !run.text().isBlank())) {
            lines.add(TextLine.of(1, runs, heading, listItem, space));
            space = 0;
        }
        runs.clear();
    }

    LaidOutDocument document(DocumentFormat format, List<HiddenText> hidden, int pictures) {
        lineBreak();
        return new LaidOutDocument(
                format, List.of(new LaidOutPage(1, 600, y, lines)), hidden, pictures);
    }

    /// How text looks: size in points, weight, slant, colour as 0xRRGGBB.
    record TextLook(double size, boolean bold, boolean italic, int color) {
        static final TextLook BODY = new TextLook(10, false, false, 0);
    }
}
