package io.skillsync.aicore.analysis;

/// A candidate for a field: a stretch of one look between separators. `row` counts the lines of the
/// entry's head.
record Piece(String text, Part part, Style style, int row) {
    FieldSource source() {
        return part.source();
    }

    Piece withText(String other) {
        return new Piece(other, part, style, row);
    }
}
