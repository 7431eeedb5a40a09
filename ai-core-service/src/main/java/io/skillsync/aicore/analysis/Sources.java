package io.skillsync.aicore.analysis;

import java.util.List;

/// Where lines stand, as one source.
final class Sources {
    private Sources() {}

    static FieldSource of(List<Line> lines) {
        var first = lines.getFirst();
        var start = first.first().runs().getFirst().offset();
        if (start < 0) {
            var box =
                    lines.stream()
                            .filter(line -> line.page() == first.page())
                            .map(Line::box)
                            .reduce((a, b) -> a.union(b))
                            .orElseThrow();
            return FieldSource.onPage(first.page(), box);
        }
        var lastRun = lines.getLast().parts().getLast().runs().getLast();
        return FieldSource.inText(
                start, Math.max(1, lastRun.offset() + lastRun.text().length() - start));
    }
}
