package io.skillsync.aicore.analysis;

import io.skillsync.aicore.document.GlyphRun;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins a start and an end that stand in two lines, one under the other, into one line with one period.
final class SplitDates {
    private static final Pattern NOW = Pattern.compile("(?iu)[-–—]?\\s*(?:present|current|now|today|ongoing|heute|aujourd['’]hui|présent|actualidad|presente|atual|oggi|heden)");

    private SplitDates() {}

    static List<Line> join(List<Line> lines) {
        var joined = new ArrayList<Line>();
        for (var line : lines) {
            var above = joined.isEmpty() ? null : joined.getLast();
            if (above != null && ends(above, line)) {
                var parts = new ArrayList<>(above.parts());
                var first = parts.getLast();
                var run = first.runs().getLast();
                var dash = new GlyphRun(" – ", run.box(), run.size(), run.bold(), run.italic(), run.color(), null, run.offset());
                parts.add(new Part("–", List.of(dash), first.box(), first.page(), first.style()));
                parts.addAll(line.parts());
                joined.set(joined.size() - 1, above.with(parts));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean ends(Line above, Line line) {
        if (above.flow() != line.flow() || line.parts().size() > 1 || above.parts().size() > 1 || above.item()) {
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
        return end != null && end.start().compareTo(start.start()) >= 0 && end.start().length() == start.start().length();
    }

    /// The single date that a line consists of, or null.
    private static DateSpan only(String text) {
        var spans = Dates.find(text);
        if (spans.size() != 1 || spans.getFirst().range() || spans.getFirst().start() == null) {
            return null;
        }
        return Dates.without(text, spans).codePoints().noneMatch(Character::isLetterOrDigit) ? spans.getFirst() : null;
    }
}
