package io.skillsync.aicore.document;

/// One painted glyph: `order` counts what is painted on the page, text and pictures alike.
record PdfGlyph(
        String text,
        Box box,
        double baseline,
        double size,
        boolean bold,
        boolean italic,
        int color,
        boolean shown,
        int order) {
    boolean looksLike(PdfGlyph other) {
        return Math.abs(size - other.size) < 0.2
                && bold == other.bold
                && italic == other.italic
                && color == other.color;
    }
}
