package io.skillsync.aicore.document;

import io.skillsync.aicore.document.PdfSource.PdfLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Puts glyphs on baselines and baselines into lines that end at wide gaps.
final class PdfLines {
    private static final double WIDE_GAP = 1.1;
    private static final double NARROW_GUTTER = 0.5;
    private static final double EDGE = 1;
    private static final double WORD_GAP = 0.17;
    private static final double BULLET_GAP = 4;
    private static final double SAME_BASELINE = 0.3;

    private final int page;
    private final List<PdfLink> links;
    private final List<Box> marks;

    PdfLines(int page, List<PdfLink> links, List<Box> marks) {
        this.page = page;
        this.links = links;
        this.marks = marks;
    }

    List<TextLine> arrange(List<PdfGlyph> glyphs) {
        var rows = new ArrayList<List<PdfGlyph>>();
        for (var row : rows(glyphs)) {
            row.sort(Comparator.comparingDouble(glyph -> glyph.box().x()));
            rows.add(unshadowed(row));
        }
        var first = linesOf(rows, List.of());
        var edges = edges(first);
        return edges.isEmpty() ? first : linesOf(rows, edges);
    }

    private List<TextLine> linesOf(List<List<PdfGlyph>> rows, List<Double> edges) {
        var lines = new ArrayList<TextLine>();
        rows.forEach(row -> addLines(row, edges, lines));
        return lines;
    }

    /// Left edges that several lines share, the leftmost left out: where a narrow gutter may end.
    private static List<Double> edges(List<TextLine> lines) {
        var starts = lines.stream().map(line -> line.box().x()).sorted().toList();
        var edges = new ArrayList<Double>();
        for (var i = 0; i < starts.size(); ) {
            var j = i;
            while (j + 1 < starts.size() && starts.get(j + 1) - starts.get(i) < EDGE) {
                j++;
            }
            if (j - i >= 3 && starts.get(i) > starts.getFirst() + 40) {
                edges.add(starts.get(i));
            }
            i = j + 1;
        }
        return edges;
    }

    /// Rows of glyphs whose baselines agree, from the top down.
    private static List<List<PdfGlyph>> rows(List<PdfGlyph> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::baseline));
        var rows = new ArrayList<List<PdfGlyph>>();
        List<PdfGlyph> row = new ArrayList<>();
        var baseline = 0.0;
        for (var glyph : sorted) {
            var near = Math.min(4, SAME_BASELINE * glyph.size());
            if (!row.isEmpty() && glyph.baseline() - baseline > near) {
                rows.add(row);
                row = new ArrayList<>();
            }
            if (row.isEmpty() || !glyph.text().isBlank()) {
                baseline = row.isEmpty() ? glyph.baseline() : Math.max(baseline, glyph.baseline());
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    /// Without glyphs painted twice in nearly one place, which is how shadows and fake bold are
    /// made.
    private static List<PdfGlyph> unshadowed(List<PdfGlyph> row) {
        var kept = new ArrayList<PdfGlyph>();
        for (var glyph : row) {
            var twice = false;
            for (var i = kept.size() - 1; i >= 0 && i >= kept.size() - 3; i--) {
                var other = kept.get(i);
                twice |=
                        other.text().equals(glyph.text())
                                && glyph.box().x() - other.box().x() < 0.15 * glyph.size()
                                && glyph.box().width() > 0;
            }
            if (!twice) {
                kept.add(glyph);
            }
        }
        return kept;
    }

    private void addLines(List<PdfGlyph> row, List<Double> edges, List<TextLine> lines) {
        var usual = usualGap(row);
        var blanks = row.stream().filter(glyph -> glyph.text().isBlank()).toList();
        var part = new ArrayList<PdfGlyph>();
        PdfGlyph before = null;
        for (var glyph : row) {
            if (glyph.text().isBlank()) {
                continue;
            }
            if (before != null
                    && (wide(before, glyph, usual, part) || atEdge(before, glyph, edges))) {
                lines.add(line(part, blanks, usual));
                part.clear();
            }
            part.add(glyph);
            before = glyph;
        }
        if (!part.isEmpty()) {
            lines.add(line(part, blanks, usual));
        }
    }

    private static boolean wide(
            PdfGlyph before, PdfGlyph glyph, double usual, List<PdfGlyph> part) {
        var gap = glyph.box().x() - before.box().right();
        var size = Math.min(before.size(), glyph.size());
        if (part.size() == 1 && Bullets.isMark(part.getFirst().text())) {
            return gap > BULLET_GAP * size;
        }
        return gap > WIDE_GAP * size + usual;
    }

    private static boolean atEdge(PdfGlyph before, PdfGlyph glyph, List<Double> edges) {
        var x = glyph.box().x();
        return x - before.box().right() > NARROW_GUTTER * Math.min(before.size(), glyph.size())
                && edges.stream().anyMatch(edge -> Math.abs(edge - x) < EDGE);
    }

    /// The gap between letters that is usual in a row: above 0 where letters are spaced.
    private static double usualGap(List<PdfGlyph> row) {
        var gaps = new double[row.size()];
        var count = 0;
        for (var i = 1; i < row.size(); i++) {
            var a = row.get(i - 1);
            var b = row.get(i);
            if (!a.text().isBlank() && !b.text().isBlank()) {
                gaps[count++] = b.box().x() - a.box().right();
            }
        }
        Arrays.sort(gaps, 0, count);
        return count == 0 ? 0 : Math.max(0, gaps[count / 2]);
    }

    private TextLine line(List<PdfGlyph> part, List<PdfGlyph> blanks, double usual) {
        var runs = new ArrayList<GlyphRun>();
        var text = new StringBuilder();
        PdfGlyph first = null;
        PdfGlyph before = null;
        Box box = null;
        for (var glyph : part) {
            if (before != null) {
                var space = space(before, glyph, blanks, usual);
                if (!glyph.looksLike(first)) {
                    runs.add(run(text + (space ? " " : ""), box, first));
                    text.setLength(0);
                    first = glyph;
                    box = glyph.box();
                } else if (space) {
                    text.append(' ');
                }
            } else {
                first = glyph;
                box = glyph.box();
            }
            text.append(Ligatures.apart(glyph.text()));
            box = box.union(glyph.box());
            before = glyph;
        }
        runs.add(run(text.toString(), box, first));
        return TextLine.of(page, runs, 0, marked(part.getFirst()), 0);
    }

    /// True where a small drawn shape stands close before the first glyph, at the height of its
    /// letters.
    private boolean marked(PdfGlyph first) {
        var size = first.size();
        return marks.stream()
                .anyMatch(mark ->
                        mark.width() > size * 0.12
                                && mark.width() < size * 0.75
                                && Math.abs(mark.width() - mark.height()) < size * 0.2
                                && mark.right() < first.box().x() + 0.5
                                && first.box().x() - mark.right() < size * 2
                                && mark.middleY() > first.baseline() - size * 0.8
                                && mark.middleY() < first.baseline() + size * 0.1);
    }

    private static boolean space(
            PdfGlyph before, PdfGlyph glyph, List<PdfGlyph> blanks, double usual) {
        var gap = glyph.box().x() - before.box().right();
        var size = Math.min(before.size(), glyph.size());
        if (gap > WORD_GAP * size + usual * 1.6) {
            return true;
        }
        var from = before.box().x() + before.box().width() * 0.5;
        var to = glyph.box().x() + glyph.box().width() * 0.5 + 0.5;
        for (var blank : blanks) {
            if (blank.box().x() >= from && blank.box().right() <= to) {
                return true;
            }
        }
        return false;
    }

    private GlyphRun run(String text, Box box, PdfGlyph look) {
        var x = box.x() + box.width() / 2;
        var y = box.middleY();
        var link =
                links.stream()
                        .filter(candidate -> candidate.area().contains(x, y))
                        .map(PdfLink::target)
                        .findFirst()
                        .orElse(null);
        return new GlyphRun(
                text, box, look.size(), look.bold(), look.italic(), look.color(), link, -1);
    }
}
