package io.skillsync.aicore.document;

import java.awt.Shape;

/// A painted area: its colour where it is one, whether it hides what lies under it, and when it was
/// painted. `shape` and `clip` are in points from the top left; `clip` is null where nothing limits
/// the painting.
record PdfArea(Box box, Shape shape, Shape clip, int color, boolean opaque, int order) {
    static final int UNKNOWN = -1;

    boolean covers(double x, double y) {
        return box.contains(x, y) && shape.contains(x, y) && (clip == null || clip.contains(x, y));
    }
}
