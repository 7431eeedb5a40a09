package io.skillsync.aicore.document;

import io.skillsync.aicore.document.HiddenText.HiddenReason;
import java.util.ArrayList;
import java.util.List;

/// Parts the glyphs that a person sees from those that are hidden, and tells why.
final class PdfVisibility {
    private static final double TINY = 2.5;

    private final int page;
    private final double width;
    private final double height;
    private final List<PdfArea> areas;

    PdfVisibility(int page, double width, double height, List<PdfArea> areas) {
        this.page = page;
        this.width = width;
        this.height = height;
        this.areas = areas;
    }

    List<PdfGlyph> visible(List<PdfGlyph> glyphs, List<HiddenText> hidden) {
        var visible = new ArrayList<PdfGlyph>(glyphs.size());
        var stretch = new ArrayList<PdfGlyph>();
        HiddenReason stretchReason = null;
        for (var glyph : glyphs) {
            var reason = glyph.text().isBlank() ? stretchReason : reason(glyph);
            if (reason != stretchReason) {
                report(stretch, stretchReason, hidden);
                stretch.clear();
                stretchReason = reason;
            }
            if (reason == null) {
                visible.add(glyph);
            } else {
                stretch.add(glyph);
            }
        }
        report(stretch, stretchReason, hidden);
        return visible;
    }

    private void report(List<PdfGlyph> stretch, HiddenReason reason, List<HiddenText> hidden) {
        if (reason == null || stretch.isEmpty()) {
            return;
        }
        var text = new StringBuilder();
        PdfGlyph before = null;
        for (var glyph : stretch) {
            var apart =
                    before != null
                            && (Math.abs(before.baseline() - glyph.baseline()) > 1
                                    || glyph.box().x() - before.box().right() > 0.2 * glyph.size());
            text.append(apart && !text.toString().endsWith(" ") ? " " : "").append(glyph.text());
            before = glyph;
        }
        if (text.chars().anyMatch(Character::isLetterOrDigit)) {
            var box = stretch.stream().map(PdfGlyph::box).reduce(Box::union).orElseThrow();
            hidden.add(new HiddenText(text.toString().strip(), reason, page, box, -1));
        }
    }

    private HiddenReason reason(PdfGlyph glyph) {
        var box = glyph.box();
        var x = box.x() + box.width() / 2;
        var y = box.middleY();
        if (x < 0 || y < 0 || x > width || y > height) {
            return HiddenReason.OFF_PAGE;
        }
        if (!glyph.shown()) {
            return HiddenReason.INVISIBLE;
        }
        if (glyph.size() < TINY) {
            return HiddenReason.TINY;
        }
        var background = 0xFFFFFF;
        for (var area : areas) {
            if (area.covers(x, y)) {
                if (area.order() < glyph.order()) {
                    background = area.color();
                } else if (area.opaque() && area.box().height() > box.height() * 0.8) {
                    return HiddenReason.UNDER_PICTURE;
                }
            }
        }
        var alike =
                background != PdfArea.UNKNOWN
                        && glyph.color() != PdfArea.UNKNOWN
                        && Contrast.ratio(background, glyph.color()) < Contrast.UNSEEN;
        return alike ? HiddenReason.COLOR_LIKE_BACKGROUND : null;
    }
}
