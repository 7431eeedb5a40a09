package io.skillsync.aicore.document;

import io.skillsync.aicore.document.HiddenText.HiddenReason;
import io.skillsync.aicore.document.StructuredLines.TextLook;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/// Resolves how a run of a Word document looks: its own properties, then those of its paragraph's
/// style and of the styles that this one is based on.
final class WordLooks {
    private static final int DEEPEST_STYLE = 12;
    private static final double TINY = 2.5;

    private final XWPFDocument word;

    WordLooks(XWPFDocument word) {
        this.word = word;
    }

    /// 1 to 6 where the paragraph's style is a heading, 1 for a title, else 0.
    int headingLevel(XWPFParagraph paragraph) {
        for (var style : chain(paragraph)) {
            var name =
                    style.getName() == null
                            ? ""
                            : style.getName().toLowerCase(Locale.ROOT).replace(" ", "");
            if (name.matches("heading[1-6]")) {
                return name.charAt(7) - '0';
            }
            if (name.equals("title")) {
                return 1;
            }
        }
        var id = paragraph.getStyleID();
        return id != null && id.matches("(?i)heading[1-6]") ? id.charAt(7) - '0' : 0;
    }

    TextLook look(XWPFParagraph paragraph, XWPFRun run) {
        var properties = properties(paragraph, run);
        var size =
                first(
                        properties,
                        p -> p.sizeOfSzArray() == 0 ? null : toPoints(p.getSzArray(0).getVal()));
        var bold = first(properties, p -> p.sizeOfBArray() == 0 ? null : on(p.getBArray(0)));
        var italic = first(properties, p -> p.sizeOfIArray() == 0 ? null : on(p.getIArray(0)));
        var color =
                first(
                        properties,
                        p ->
                                p.sizeOfColorArray() == 0
                                        ? null
                                        : rgb(p.getColorArray(0).xgetVal().getStringValue()));
        var level = headingLevel(paragraph);
        var usual = level == 0 ? 10.0 : 18.0 - 2 * level;
        return new TextLook(
                size == null ? usual : size,
                bold == null ? level > 0 : bold,
                Boolean.TRUE.equals(italic),
                color == null ? 0 : color);
    }

    /// Why the run is not seen, or null where it is.
    HiddenReason hiddenReason(XWPFParagraph paragraph, XWPFRun run, TextLook look) {
        if (Boolean.TRUE.equals(
                first(
                        properties(paragraph, run),
                        p -> p.sizeOfVanishArray() == 0 ? null : on(p.getVanishArray(0))))) {
            return HiddenReason.INVISIBLE;
        }
        if (look.size() < TINY) {
            return HiddenReason.TINY;
        }
        var shaded = shaded(paragraph, run);
        return !shaded && Contrast.ratio(0xFFFFFF, look.color()) < Contrast.UNSEEN
                ? HiddenReason.COLOR_LIKE_BACKGROUND
                : null;
    }

    /// Where anything around the run has a fill, white letters may well be seen.
    private static boolean shaded(XWPFParagraph paragraph, XWPFRun run) {
        var own =
                run.getCTR().isSetRPr()
                        && run.getCTR().getRPr().sizeOfShdArray()
                                        + run.getCTR().getRPr().sizeOfHighlightArray()
                                > 0;
        var block = paragraph.getCTPPr().isSetShd();
        var inTable = !(paragraph.getBody() instanceof XWPFDocument);
        return own || block || inTable;
    }

    private List<CTRPr> properties(XWPFParagraph paragraph, XWPFRun run) {
        var all = new ArrayList<CTRPr>();
        if (run.getCTR().isSetRPr()) {
            all.add(run.getCTR().getRPr());
        }
        for (var style : chain(paragraph)) {
            if (style.getCTStyle().isSetRPr()) {
                all.add(style.getCTStyle().getRPr());
            }
        }
        return all;
    }

    private List<XWPFStyle> chain(XWPFParagraph paragraph) {
        var chain = new ArrayList<XWPFStyle>();
        var styles = word.getStyles();
        var id = paragraph.getStyleID();
        while (styles != null && id != null && chain.size() < DEEPEST_STYLE) {
            var style = styles.getStyle(id);
            if (style == null) {
                break;
            }
            chain.add(style);
            id = style.getBasisStyleID();
        }
        return chain;
    }

    private static <T> T first(List<CTRPr> properties, Function<CTRPr, T> of) {
        for (var one : properties) {
            var value = of.apply(one);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static Boolean on(CTOnOff flag) {
        if (!flag.isSetVal()) {
            return true;
        }
        var value = String.valueOf(flag.getVal());
        return !(value.equals("false") || value.equals("0") || value.equals("off"));
    }

    private static Double toPoints(Object halfPoints) {
        return halfPoints instanceof BigInteger number ? number.doubleValue() / 2 : null;
    }

    private static Integer rgb(String value) {
        return value.matches("[0-9A-Fa-f]{6}")
                ? Integer.valueOf(Integer.parseInt(value, 16))
                : null;
    }
}
