package io.skillsync.aicore.analysis;

import io.skillsync.aicore.document.DocumentFormat;
import java.util.ArrayList;
import java.util.List;

/// Measures how far each line stands from the one above, in lines: 0 is the usual distance of a
/// paragraph.
final class Spacing {
    /// What a page break counts as: it may or may not hide a space.
    private static final double PAGE_BREAK = 0.5;

    private Spacing() {}

    static List<Line> measure(List<Line> lines, DocumentFormat format) {
        if (!format.positioned()) {
            return lines;
        }
        var distances = new double[lines.size()];
        var usual = new ArrayList<Double>();
        for (var i = 1; i < lines.size(); i++) {
            var above = lines.get(i - 1);
            var line = lines.get(i);
            var ratio =
                    (line.box().bottom() - above.box().bottom()) / Math.max(1, line.box().height());
            distances[i] = above.page() != line.page() || ratio < 0 ? -1 : ratio;
            if (ratio > 0.8 && ratio < 2.5 && above.style().alike(line.style())) {
                usual.add(ratio);
            }
        }
        usual.sort(null);
        var pitch = usual.isEmpty() ? 1.4 : usual.get(usual.size() / 3);
        var measured = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); i++) {
            var space = distances[i] < 0 ? PAGE_BREAK : Math.max(0, distances[i] / pitch - 1);
            measured.add(lines.get(i).withSpace(i == 0 ? 2 : Math.round(space * 20) / 20.0));
        }
        return measured;
    }
}
