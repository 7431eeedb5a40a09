package io.skillsync.aicore.document;

import java.util.Map;
import java.util.regex.Pattern;

/// Values of style declarations as numbers.
final class CssValues {
    private static final Pattern LENGTH = Pattern.compile("(\\d*\\.?\\d+)(px|pt|em|rem|%)");
    private static final Pattern HEX = Pattern.compile("^#([0-9a-f]{3}|[0-9a-f]{6})\\b");
    private static final Pattern RGB =
            Pattern.compile("^rgb\\(\\s*(\\d+)[\\s,]+(\\d+)[\\s,]+(\\d+)\\s*\\)");
    private static final Map<String, Integer> NAMES =
            Map.of(
                    "black", 0, "white", 0xFFFFFF, "red", 0xFF0000, "gray", 0x808080, "grey",
                    0x808080, "silver", 0xC0C0C0, "blue", 0x0000FF, "green", 0x008000, "navy",
                    0x000080);
    private static final Map<String, Double> TAG_SCALE =
            Map.of(
                    "h1", 2.0, "h2", 1.5, "h3", 1.17, "h4", 1.0, "h5", 0.9, "h6", 0.85, "small",
                    0.85, "big", 1.2);
    private static final double ROOT = 10;
    private static final double POINTS_PER_PIXEL = 0.75;

    private CssValues() {}

    static double size(String value, double inherited, String tag) {
        var scale = TAG_SCALE.getOrDefault(tag, 1.0);
        var usual = tag.matches("h[1-6]") ? ROOT * scale : inherited * scale;
        if (value == null) {
            return usual;
        }
        var length = LENGTH.matcher(value);
        if (!length.matches()) {
            return value.matches("0(\\.0+)?") ? 0 : usual;
        }
        var number = Double.parseDouble(length.group(1));
        return switch (length.group(2)) {
            case "px" -> number * POINTS_PER_PIXEL;
            case "em" -> number * inherited;
            case "rem" -> number * ROOT;
            case "%" -> number / 100 * inherited;
            default -> number;
        };
    }

    static boolean bold(String value, boolean inherited, String tag) {
        if (value == null) {
            return inherited || tag.matches("h[1-6]|b|strong|th");
        }
        return value.startsWith("bold")
                || (value.matches("\\d+") && Integer.parseInt(value) >= 600);
    }

    /// The colour that a value starts with, or `otherwise`.
    static int color(String value, int otherwise) {
        if (value == null) {
            return otherwise;
        }
        var hex = HEX.matcher(value);
        if (hex.find()) {
            var digits = hex.group(1);
            if (digits.length() == 3) {
                digits = digits.replaceAll("(.)", "$1$1");
            }
            return Integer.parseInt(digits, 16);
        }
        var rgb = RGB.matcher(value);
        if (rgb.find()) {
            return Math.min(255, Integer.parseInt(rgb.group(1))) << 16
                    | Math.min(255, Integer.parseInt(rgb.group(2))) << 8
                    | Math.min(255, Integer.parseInt(rgb.group(3)));
        }
        return NAMES.getOrDefault(value, otherwise);
    }
}
