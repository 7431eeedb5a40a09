package io.skillsync.aicore.document;

/// A rectangle on a page in points, origin at the top left.
public record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middleY() {
        return y + height / 2;
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /// The smallest box around both.
    public Box union(Box other) {
        var left = Math.min(x, other.x);
        var top = Math.min(y, other.y);
        return new Box(
                left,
                top,
                Math.max(right(), other.right()) - left,
                Math.max(bottom(), other.bottom()) - top);
    }

    /// The share of the smaller height that both have in common, 0 to 1.
    public double verticalOverlap(Box other) {
        var shared = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        return shared <= 0 ? 0 : shared / Math.max(0.1, Math.min(height, other.height));
    }
}
