package io.skillsync.aicore.document;

/// Glyphs of one look that follow each other. `size` is in points, `color` is 0xRRGGBB, `link` is a
/// target or null, `offset` is the place in the document's text, -1 where the format has pages
/// instead.
public record GlyphRun(
        String text,
        Box box,
        double size,
        boolean bold,
        boolean italic,
        int color,
        String link,
        int offset) {

    GlyphRun withText(String other) {
        return new GlyphRun(other, box, size, bold, italic, color, link, offset);
    }

    GlyphRun withLink(String target) {
        return new GlyphRun(text, box, size, bold, italic, color, target, offset);
    }
}
