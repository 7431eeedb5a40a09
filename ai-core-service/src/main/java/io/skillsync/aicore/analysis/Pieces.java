package io.skillsync.aicore.analysis;

import io.skillsync.aicore.document.GlyphRun;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes a line apart at wide gaps, at separators and where the look changes, leaving its dates
/// out.
final class Pieces {
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "\\s*[|•·∙⋅◆▪■●│‖※➤»~]\\s*|\\s+[–—―‒-]{1,3}\\s+|\\s{3,}|(?<=\\s)/(?=\\s)|\\t");
    private static final Pattern EDGES =
            Pattern.compile("^[\\s,;:|•·()\\[\\]–—@-]+|[\\s,;:|•·(\\[–—@-]+$");
    private static final Pattern EMPTY_BRACKETS =
            Pattern.compile("\\(\\s*[,–—-]?\\s*\\)|\\[\\s*\\]");
    private static final Pattern DURATION =
            Pattern.compile(
                    "(?iu)[·•(,-]?\\s*\\b\\d{1,2}\\+?\\s*(?:yrs?|years?|jahre?|ans?|años?)\\b\\.?(?:\\s*,?\\s*(?:and\\s+)?\\d{1,2}\\s*(?:mos?|months?|monate?|mois|meses)\\b\\.?)?\\)?$"
                            + "|[·•(,-]?\\s*\\b\\d{1,2}\\s*(?:mos?|months?|monate?|mois|meses)\\b\\.?\\)?$");

    private Pieces() {}

    static List<Piece> of(Line line, int row) {
        var pieces = new ArrayList<Piece>();
        for (var part : line.parts()) {
            addPart(part, row, pieces);
        }
        return pieces;
    }

    /// All pieces of a text without its looks.
    static List<String> split(String text) {
        var pieces = new ArrayList<String>();
        for (var piece : SEPARATOR.split(text)) {
            var clean = clean(piece);
            if (!clean.isEmpty()) {
                pieces.add(clean);
            }
        }
        return pieces;
    }

    private static void addPart(Part part, int row, List<Piece> pieces) {
        var stretch = new ArrayList<GlyphRun>();
        for (var run : part.runs()) {
            if (!stretch.isEmpty() && !run.text().isBlank() && !alike(stretch.getLast(), run)) {
                addStretch(stretch, part, row, pieces);
                stretch.clear();
            }
            if (!run.text().isBlank() || !stretch.isEmpty()) {
                stretch.add(run);
            }
        }
        if (!stretch.isEmpty()) {
            addStretch(stretch, part, row, pieces);
        }
    }

    private static boolean alike(GlyphRun a, GlyphRun b) {
        return a.text().isBlank()
                || a.bold() == b.bold()
                        && a.italic() == b.italic()
                        && Math.abs(a.size() - b.size()) < 0.6
                        && a.color() == b.color();
    }

    private static void addStretch(List<GlyphRun> stretch, Part part, int row, List<Piece> pieces) {
        var text = new StringBuilder();
        stretch.forEach(run -> text.append(run.text()));
        var raw = text.toString();
        var spans = Dates.find(raw);
        var rest =
                spans.isEmpty()
                        ? raw
                        : Dates.without(
                                raw,
                                spans.stream()
                                        .map(span -> span.at(span.from(), span.to()))
                                        .toList());
        var style = Style.of(stretch, part.style().heading());
        var own =
                new Part(
                        Wording.oneSpaced(raw),
                        List.copyOf(stretch),
                        part.box(),
                        part.page(),
                        style);
        for (var piece : split(rest)) {
            pieces.add(new Piece(piece, own, style, row));
        }
    }

    static String clean(String piece) {
        var text = EMPTY_BRACKETS.matcher(piece).replaceAll(" ");
        text = DURATION.matcher(Wording.oneSpaced(text)).replaceAll("");
        text = EDGES.matcher(text).replaceAll("").strip();
        if (text.endsWith(")") && text.indexOf('(') < 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : "";
    }
}
