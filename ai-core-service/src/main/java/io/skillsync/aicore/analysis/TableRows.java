package io.skillsync.aicore.analysis;

import io.skillsync.aicore.document.TextLine;
import java.util.List;
import java.util.function.Predicate;

/// Tells columns from the rows of a table: where each line of one side belongs to a line of the
/// other.
final class TableRows {
    private static final double SAME_ROW = 3;

    private TableRows() {}

    /// True where left and right are cells of rows and must be read across.
    static boolean look(
            List<TextLine> left, List<TextLine> right, long leftHeadings, long rightHeadings) {
        if (datesBeside(left, right)) {
            return true;
        }
        if (leftHeadings > 0 && rightHeadings > 0) {
            return false;
        }
        if (leftHeadings > 0
                && (leftHeadings >= ColumnFinder.rows(left) * 0.6
                        || labelsUnderHeadings(left, right))) {
            return true;
        }
        if (rightHeadings == 0
                && share(right, TableRows::aside) >= 0.7
                && aligned(right, left) >= 0.6) {
            return true;
        }
        if (leftHeadings == 0
                && share(left, TableRows::dateLike) >= 0.4
                && share(left, TableRows::aside) >= 0.8) {
            return true;
        }
        if (rightHeadings == 0 && aligned(right, left) >= 0.9 && uniform(right)) {
            return true;
        }
        return aligned(left, right) >= 0.85
                && ColumnFinder.rows(left) <= ColumnFinder.rows(right)
                && differing(left, right) >= 0.7;
    }

    /// A table whose first column holds labels and dates, parted by headings that have the row to
    /// themselves.
    private static boolean labelsUnderHeadings(List<TextLine> left, List<TextLine> right) {
        var labels = left.stream().filter(line -> Headings.known(line.text()) == null).toList();
        return labels.size() > 1
                && aligned(labels, right) >= 0.85
                && share(labels, line -> line.text().length() < 32) >= 0.9
                && ColumnFinder.rows(labels) <= ColumnFinder.rows(right);
    }

    /// Nothing but dates, places and levels on the right, each beside a line of the left; headings
    /// in the middle of the page may reach over there.
    static boolean datesBeside(List<TextLine> left, List<TextLine> right) {
        var told = right.stream().filter(line -> Headings.known(line.text()) == null).toList();
        return !told.isEmpty()
                && told.stream().allMatch(TableRows::aside)
                && aligned(told, left) >= (told.stream().allMatch(TableRows::dateLike) ? 0.5 : 0.8);
    }

    private static boolean uniform(List<TextLine> lines) {
        var look = Style.of(lines.getFirst().runs(), 0);
        return lines.stream().allMatch(line -> Style.of(line.runs(), 0).alike(look));
    }

    private static double share(List<TextLine> lines, Predicate<TextLine> test) {
        return lines.stream().filter(test).count() / (double) Math.max(1, lines.size());
    }

    private static boolean dateLike(TextLine line) {
        return Dates.mostlyDates(line.text())
                || line.text().strip().matches("(?iu)(present|current|now|heute|[-–—])");
    }

    /// What stands beside an entry: dates, places, short remarks.
    private static boolean aside(TextLine line) {
        var text = line.text().strip();
        return dateLike(line)
                || Places.score(text) >= 2
                || text.matches(
                        "(?iu)\\(?\\d+ (yrs?|years?|mos?|months?).*|remote|hybrid|full[- ]time|part[- ]time"
                                + "|native( speaker)?|fluent|basic|intermediate|advanced|beginner|conversational|professional|proficient|expert|[abc][12]"
                                + "|muttersprache|fließend|langue maternelle|courant|nativo|fluido");
    }

    private static double aligned(List<TextLine> some, List<TextLine> others) {
        return share(some, line -> partner(line, others) != null);
    }

    private static double differing(List<TextLine> some, List<TextLine> others) {
        return share(
                some,
                line -> {
                    var partner = partner(line, others);
                    return partner != null
                            && !Style.of(line.runs(), 0).alike(Style.of(partner.runs(), 0));
                });
    }

    private static TextLine partner(TextLine line, List<TextLine> others) {
        for (var other : others) {
            if (Math.abs(other.box().bottom() - line.box().bottom()) < SAME_ROW
                    || other.box().verticalOverlap(line.box()) > 0.6) {
                return other;
            }
        }
        return null;
    }
}
