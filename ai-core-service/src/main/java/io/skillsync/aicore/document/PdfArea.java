package io.skillsync.aicore.document;

/// A painted area: its colour where it is one, whether it hides what lies under it, and when it was painted.
record PdfArea(Box box, int color, boolean opaque, int order) {
    static final int UNKNOWN = -1;
}
