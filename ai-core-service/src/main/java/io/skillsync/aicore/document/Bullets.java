package io.skillsync.aicore.document;

/// The marks that start an item of a list.
public final class Bullets {
    private static final String MARKS =
            "•◦▪▫■□●○‣⁃▸▹►▻▶▷❖➢➤➔➜→⇒✓✔✦✧★☆◆◇–—*·∙⋅‐-―\u2012\u25AA\uF0B7\uF0A7\u27A4\u203A»";

    private Bullets() {}

    /// True for a text that is nothing but one mark.
    public static boolean isMark(String text) {
        return text.codePointCount(0, text.length()) == 1 && MARKS.contains(text);
    }

    /// True for a text that starts with a mark and a space, or with a mark that stands nowhere
    /// else.
    public static boolean starts(String text) {
        if (text.isEmpty() || MARKS.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        if (text.length() == 1 || text.charAt(1) == ' ' || "–—-*·‐‑―".indexOf(text.charAt(0)) < 0) {
            return true;
        }
        return "–—".indexOf(text.charAt(0)) >= 0 && Character.isUpperCase(text.charAt(1));
    }

    /// The text without its mark.
    public static String strip(String text) {
        return starts(text) ? text.substring(1).strip() : text;
    }
}
