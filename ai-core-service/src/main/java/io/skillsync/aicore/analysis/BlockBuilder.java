package io.skillsync.aicore.analysis;

import io.skillsync.aicore.document.Bullets;
import io.skillsync.aicore.document.DocumentFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins the lines of one paragraph that a narrow column broke. A line goes on with the one above
/// where its first word would not have fitted there.
final class BlockBuilder {
    /// The width that plain text counts for a character.
    private static final double CHARACTER = 5;

    /// A short label before a colon starts a line of its own.
    private static final Pattern LABELLED = Pattern.compile("^\\p{Lu}[^:.]{1,30}:\\s");

    private final DocumentFormat format;

    BlockBuilder(DocumentFormat format) {
        this.format = format;
    }

    List<Block> build(List<Line> lines) {
        var blocks = new ArrayList<Block>();
        var open = new ArrayList<Line>();
        for (var line : lines) {
            if (!open.isEmpty() && !continues(open, line, lines)) {
                blocks.add(block(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            blocks.add(block(open));
        }
        return blocks;
    }

    private static Block block(List<Line> lines) {
        var text = new StringBuilder(lines.getFirst().content());
        for (var line : lines.subList(1, lines.size())) {
            var next = line.text();
            if (hyphenated(text, next)) {
                text.setLength(text.length() - 1);
                text.append(next);
            } else {
                text.append(text.isEmpty() || endsWithHyphen(text) ? "" : " ").append(next);
            }
        }
        return new Block(lines, Wording.oneSpaced(text.toString()));
    }

    /// A hyphen at the end of a line parts a word; one after a prefix that is a word of its own
    /// stays.
    private static boolean hyphenated(StringBuilder text, String next) {
        return text.length() > 2
                && (text.charAt(text.length() - 1) == '\u2010'
                        || endsWithHyphen(text)
                                && Character.isLowerCase(text.charAt(text.length() - 2)))
                && Wording.startsLower(next)
                && text.substring(text.lastIndexOf(" ") + 1).chars().filter(c -> c == '-').count()
                        == 1
                && text.length() - text.lastIndexOf(" ") > 5;
    }

    private static boolean endsWithHyphen(StringBuilder text) {
        return text.length() > 1
                && text.charAt(text.length() - 1) == '-'
                && Character.isLetterOrDigit(text.charAt(text.length() - 2));
    }

    private boolean continues(List<Line> open, Line line, List<Line> all) {
        var above = open.getLast();
        var first = open.getFirst();
        if (line.item() || line.flow() != above.flow() || line.heading() != above.heading()) {
            return false;
        }
        if (format == DocumentFormat.HTML || format == DocumentFormat.DOCX) {
            return first.item() && first.content().isBlank();
        }
        if (loneMark(first) && open.size() == 1) {
            return true;
        }
        if (line.parts().size() > 1 && !Dates.find(line.text()).isEmpty()) {
            return false;
        }
        return format == DocumentFormat.TXT
                ? continuesText(open, line, all)
                : continuesOnPage(first, above, line);
    }

    private static boolean loneMark(Line line) {
        return line.item() && Bullets.isMark(line.text().strip());
    }

    private boolean continuesOnPage(Line first, Line above, Line line) {
        if (wrappedBesideDate(above, line)) {
            return true;
        }
        if (!alike(above, line) || dated(above) && dated(line)) {
            return false;
        }
        var samePage = above.page() == line.page();
        if (samePage && line.space() > 0.25) {
            return false;
        }
        var size = line.box().height();
        var indent = line.box().x() - first.box().x();
        if (first.item()) {
            return indent > -size
                    && (indent > size * 0.3 || full(above, line))
                    && indent < size * 5;
        }
        if (above.parts().size() > 1
                && above.parts().stream()
                        .anyMatch(part ->
                                Dates.mostlyDates(part.text()) || Places.score(part.text()) >= 2)) {
            return false;
        }
        if (!samePage) {
            return full(above, line) && Wording.startsLower(line.text());
        }
        return Math.abs(line.box().x() - above.box().x()) < size * 1.5 && full(above, line)
                || centered(above, line) && full(above, line);
    }

    /// A title that had to break because dates stand beside it.
    private static boolean wrappedBesideDate(Line above, Line line) {
        if (above.parts().size() != 2
                || line.parts().size() != 1
                || !above.first().style().equals(line.style())) {
            return false;
        }
        var aside = above.parts().get(1);
        var text = line.text();
        var space = text.indexOf(' ');
        var firstWord = line.box().width() * (space < 0 ? 1 : (space + 1.0) / text.length());
        return Dates.mostlyDates(aside.text())
                && Math.abs(line.box().x() - above.box().x()) < 2
                && line.space() < 0.1
                && above.first().box().right() + firstWord
                        > aside.box().x() - aside.box().height() * 2;
    }

    private static boolean dated(Line line) {
        var spans = Dates.find(line.text());
        return !spans.isEmpty() && spans.getLast().to() > line.text().length() - 3;
    }

    private static boolean alike(Line above, Line line) {
        var a = lastStyle(above);
        var b = line.style();
        return Math.abs(a.halfPoints() - b.halfPoints()) <= 1
                && (a.color() == b.color() || above.item())
                && (a.bold() == b.bold() || above.item() || Wording.startsLower(line.text()));
    }

    private static Style lastStyle(Line line) {
        return line.parts().getLast().style();
    }

    private static boolean centered(Line above, Line line) {
        var a = above.box();
        var b = line.box();
        return Math.abs(a.x() + a.width() / 2 - b.x() - b.width() / 2) < 3;
    }

    /// True where the first word of the line would not have fitted on the line above.
    private static boolean full(Line above, Line line) {
        var text = line.text();
        var space = text.indexOf(' ');
        var firstWord = line.box().width() * (space < 0 ? 1 : (space + 1.0) / text.length());
        return above.box().right() + firstWord > above.limit() - 6;
    }

    private static boolean continuesText(List<Line> open, Line line, List<Line> all) {
        var above = open.getLast();
        if (dated(above) && !open.getFirst().item()) {
            return false;
        }
        if (LABELLED.matcher(line.text()).find()) {
            return false;
        }
        if (line.space() > 0) {
            return line.space() < 2 && open.getFirst().item() && Wording.startsLower(line.text());
        }
        if (Wording.startsLower(line.text()) && above.text().length() > 25) {
            return true;
        }
        var longest =
                Math.max(
                        above.limit() / CHARACTER,
                        all.stream().mapToInt(other -> other.text().length()).max().orElse(0));
        var word = line.text().indexOf(' ') < 0 ? line.text().length() : line.text().indexOf(' ');
        var wide = above.text().length() + 1 + word > longest * 0.92 && longest > 30;
        var bodyAbove = open.getFirst().item() || Wording.count(above.text()) > 6;
        var indented =
                open.getFirst().item() && line.box().x() > open.getFirst().box().x() + CHARACTER;
        return indented || wide && bodyAbove && !above.text().endsWith(".");
    }
}
