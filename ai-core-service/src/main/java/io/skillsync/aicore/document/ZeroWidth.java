package io.skillsync.aicore.document;

import io.skillsync.aicore.document.HiddenText.HiddenReason;
import java.util.List;

/// Characters without a width: taken out of the text, and reported where they could carry words.
final class ZeroWidth {
    private static final int TAGS = 0xE0000;
    private static final int TAGS_END = 0xE007F;

    private ZeroWidth() {}

    static boolean is(int codePoint) {
        return codePoint == 0x200B
                || codePoint == 0x2060
                || codePoint == 0xFEFF
                || codePoint == 0x180E
                || codePoint == 0x00AD
                || (codePoint >= 0x200E && codePoint <= 0x200F)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2061 && codePoint <= 0x2064)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || (codePoint >= TAGS && codePoint <= TAGS_END);
    }

    /// The text without them; letters written as tag characters are added to `hidden`.
    static String strip(String text, int page, Box box, int offset, List<HiddenText> hidden) {
        if (text.codePoints().noneMatch(ZeroWidth::is)) {
            return text;
        }
        var visible = new StringBuilder(text.length());
        var covert = new StringBuilder();
        text.codePoints()
                .forEach(c -> {
                    if (!is(c)) {
                        visible.appendCodePoint(c);
                    } else if (c > TAGS + 0x1F && c <= TAGS_END) {
                        covert.append((char) (c - TAGS));
                    }
                });
        if (!covert.isEmpty()) {
            hidden.add(
                    new HiddenText(covert.toString(), HiddenReason.ZERO_WIDTH, page, box, offset));
        } else if (text.codePoints().filter(ZeroWidth::is).count() > 2) {
            hidden.add(
                    new HiddenText(visible.toString(), HiddenReason.ZERO_WIDTH, page, box, offset));
        }
        return visible.toString();
    }
}
