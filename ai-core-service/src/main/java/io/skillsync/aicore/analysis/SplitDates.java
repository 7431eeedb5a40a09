package io.skillsync.aicore.analysis;

import io.skillsync.aicore.document.GlyphRun;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins a start and an end that stand in two lines, one under the other, into one line with one
/// period.
final class SplitDates {
    private static final Pattern NOW =
            Pattern.compile(
                    "(?iu)[-–—]?\\s*(?:present|current|now|today|ongoing|heute|aujourd['’]hui|présent|actualidad|presente|atual|oggi|heden)");

    private SplitDates() {}

    static List<Line> join(List<Line> lines) {
        var joined = new ArrayList<Line>();
        for (var line : besideText(lines)) {
            var above = joined.isEmpty() ? null : joined.getLast();
            if (above != null && cut(above, line)) {
                var parts = new ArrayList<>(above.parts());
                parts.set(parts.size() - 1, joined(parts.getLast(), line.first()));
                joined.set(joined.size() - 1, above.with(parts));
            } else if (above != null && ends(above, line)) {
                var parts = new ArrayList<>(above.parts());
                var first = parts.getLast();
                var run = first.runs().getLast();
                var dash =
                        new GlyphRun(
                                " – ",
                                run.box(),
                                run.size(),
                                run.bold(),
                                run.italic(),
                                run.color(),
                                null,
                                run.offset());
                parts.add(new Part("–", List.of(dash), first.box(), first.page(), first.style()));
                parts.add(line.first().withRuns(bare(line.first().runs())));
                joined.set(joined.size() - 1, above.with(parts));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /// True where a line breaks inside the period at its end: `… (03/2015 –` and `08/2020)`.
    private static boolean cut(Line above, Line line) {
        var start = above.parts().getLast().text();
        var end = line.text();
        if (above.flow() != line.flow()
                || line.parts().size() > 1
                || above.item()
                || end.length() > 16
                || !start.matches("(?s).*[-–—]\\s*$")
                || Dates.mostlyDates(start)) {
            return false;
        }
        var spans = Dates.find(start);
        var both = Dates.find(start + " " + end);
        return !spans.isEmpty()
                && spans.size() == both.size()
                && both.getLast().range()
                && both.getLast().to() >= start.length() + end.strip().length() - 1;
    }

    /// The runs without a dash at their start, which the joined line has already.
    private static List<GlyphRun> bare(List<GlyphRun> runs) {
        var bare = new ArrayList<>(runs);
        var first = bare.getFirst();
        var text = first.text().replaceFirst("^[\\s–—-]+", "");
        bare.set(
                0,
                new GlyphRun(
                        text,
                        first.box(),
                        first.size(),
                        first.bold(),
                        first.italic(),
                        first.color(),
                        first.link(),
                        first.offset()));
        return bare;
    }

    /// A period in a narrow column beside the text may need two lines: its end goes up to its
    /// start.
    private static List<Line> besideText(List<Line> lines) {
        var result = new ArrayList<>(lines);
        for (var i = 0; i + 1 < result.size(); i++) {
            var line = result.get(i);
            var next = result.get(i + 1);
            var at = line.parts().size() < 2 ? -1 : openPeriod(line);
            if (at < 0 || next.flow() != line.flow()) {
                continue;
            }
            var start = line.parts().get(at);
            var end =
                    next.parts().stream()
                            .filter(part ->
                                    beneath(part, start) && closes(start.text(), part.text()))
                            .findFirst();
            if (end.isPresent()) {
                var parts = new ArrayList<>(line.parts());
                parts.set(at, joined(start, end.get()));
                result.set(i, line.with(parts));
                var rest = new ArrayList<>(next.parts());
                rest.remove(end.get());
                if (rest.isEmpty()) {
                    result.remove(i + 1);
                } else {
                    result.set(i + 1, next.with(rest));
                }
            }
        }
        return result;
    }

    private static Part joined(Part start, Part end) {
        var runs = new ArrayList<>(start.runs());
        var last = runs.getLast();
        runs.add(
                new GlyphRun(
                        " ",
                        last.box(),
                        last.size(),
                        last.bold(),
                        last.italic(),
                        last.color(),
                        null,
                        last.offset()));
        runs.addAll(end.runs());
        return new Part(
                start.text() + " " + end.text(), runs, start.box(), start.page(), start.style());
    }

    /// The part that holds a date but no whole period, or -1.
    private static int openPeriod(Line line) {
        for (var i = 0; i < line.parts().size(); i++) {
            var text = line.parts().get(i).text();
            var spans = Dates.find(text);
            if (spans.size() == 1
                    && text.length() < 24
                    && text.matches("(?s).*[-–—].*")
                    && spans.getFirst().end() == null
                    && Dates.mostlyDates(text)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean beneath(Part part, Part above) {
        return part.box().x() < above.box().right() && part.box().right() > above.box().x() - 12;
    }

    private static boolean closes(String start, String end) {
        var spans = Dates.find(start + " " + end);
        return spans.size() == 1
                && end.length() < 16
                && spans.getFirst().to() == start.length() + 1 + end.length()
                && spans.getFirst().range();
    }

    private static boolean ends(Line above, Line line) {
        if (above.flow() != line.flow()
                || line.parts().size() > 1
                || above.parts().size() > 1
                || above.item()) {
            return false;
        }
        var start = only(above.text());
        if (start == null || above.text().matches("(?s).*[-–—]\\s*$")) {
            return false;
        }
        if (NOW.matcher(line.text().strip()).matches()) {
            return true;
        }
        var end = only(line.text());
        return end != null
                && end.start().compareTo(start.start()) >= 0
                && end.start().length() == start.start().length();
    }

    /// The single date that a line consists of, or null.
    private static DateSpan only(String text) {
        var spans = Dates.find(text);
        if (spans.size() != 1 || spans.getFirst().range() || spans.getFirst().start() == null) {
            return null;
        }
        return Dates.without(text, spans).codePoints().noneMatch(Character::isLetterOrDigit)
                ? spans.getFirst()
                : null;
    }
}
