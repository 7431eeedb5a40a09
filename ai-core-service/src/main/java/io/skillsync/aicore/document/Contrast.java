package io.skillsync.aicore.document;

/// How well a colour is seen on another: the contrast ratio of WCAG 2, 1 (the same) to 21 (black on
/// white).
final class Contrast {
    /// Below this nobody sees the text; the palest deliberate greys lie above 1.2.
    static final double UNSEEN = 1.12;

    private Contrast() {}

    static double ratio(int one, int other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF)
                + 0.7152 * linear(rgb >> 8 & 0xFF)
                + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
