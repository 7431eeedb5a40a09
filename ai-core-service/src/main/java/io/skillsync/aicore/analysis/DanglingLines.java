package io.skillsync.aicore.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins lines that a converter cut inside a phrase: a dash alone between two dates, a line that
/// ends with a preposition. Only formats that tell lines by structure need it.
final class DanglingLines {
    private static final Pattern DASH = Pattern.compile("[-–—]|to|bis|à");
    private static final Pattern DANGLING =
            Pattern.compile(
                    "(?su)^(?:(.*\\s)?(?:in|at|of|by|for|with|from|and|en|de|bei|bij)|.*[\\d\\p{L}]\\s?[–—])$");
    private static final int LONGEST = 8;

    private DanglingLines() {}

    static List<Line> join(List<Line> lines) {
        var joined = new ArrayList<Line>();
        for (var line : lines) {
            if (!joined.isEmpty() && belongs(joined.getLast(), line)) {
                var parts = new ArrayList<>(joined.getLast().parts());
                parts.addAll(line.parts());
                joined.add(joined.removeLast().with(parts));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean belongs(Line above, Line line) {
        if (line.heading() > 0 && line.heading() < 4
                || line.item()
                || above.heading() > 0 && above.heading() < 4) {
            return false;
        }
        var text = line.text().strip();
        var before = above.text().strip();
        if (text.matches("[,;|•·/]+|[:,]\\s.{1,200}")
                || before.matches("(?s).*(?:^|\\s)[,;|•·/]$") && Wording.count(text) <= LONGEST) {
            return true;
        }
        var dates = Dates.mostlyDates(before);
        if (dates && DASH.matcher(text).matches()) {
            return true;
        }
        if (Wording.count(before) > LONGEST || Wording.count(text) > LONGEST || before.isEmpty()) {
            return false;
        }
        return DANGLING.matcher(before).matches() && !above.item()
                || text.matches("at|in|of|by|for") && !above.item();
    }
}
