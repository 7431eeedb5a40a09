package io.skillsync.aicore.analysis;

import io.skillsync.aicore.document.Bullets;
import io.skillsync.aicore.document.LaidOutDocument;
import io.skillsync.aicore.document.LaidOutPage;
import io.skillsync.aicore.document.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Brings the lines of a document into the order in which a person reads them: columns one after the other, each
/// over all its pages; cells of a row from left to right.
final class ReadingOrder {
    private static final double SAME_COLUMN = 18;

    private final LaidOutDocument document;

    ReadingOrder(LaidOutDocument document) {
        this.document = document;
    }

    List<Line> lines() {
        var flows = new ArrayList<Flow>();
        for (var page : document.pages()) {
            if (document.format().positioned()) {
                addPage(page, flows);
            } else {
                flows.add(new Flow(0, false, page.number(), rows(page.lines())));
            }
        }
        var lines = new ArrayList<Line>();
        for (var i = 0; i < flows.size(); i++) {
            for (var line : Spacing.measure(flows.get(i).lines, document.format())) {
                lines.add(line.inFlow(i));
            }
        }
        return lines;
    }

    private static void addPage(LaidOutPage page, List<Flow> flows) {
        var columns = flows.stream().anyMatch(flow -> flow.column && flow.lastPage == page.number() - 1);
        for (var block : blocks(page.lines(), page, false)) {
            var continued = columns || block.column || flows.isEmpty() ? continued(block, flows) : flows.getLast();
            if (continued != null && (continued.column || !block.column)) {
                continued.lines.addAll(block.lines);
                continued.lastPage = page.number();
            } else {
                flows.add(block);
            }
        }
    }

    /// The column of an earlier page that a block goes on with, or null.
    private static Flow continued(Flow block, List<Flow> flows) {
        for (var flow : flows) {
            if (flow.column && flow.lastPage == block.lastPage - 1 && Math.abs(flow.left - block.left) < SAME_COLUMN) {
                return flow;
            }
        }
        return null;
    }

    private static List<Flow> blocks(List<TextLine> lines, LaidOutPage page, boolean column) {
        var split = ColumnFinder.find(lines, page.height());
        var blocks = new ArrayList<Flow>();
        if (split.isEmpty() || !split.get().tall()) {
            if (!lines.isEmpty()) {
                blocks.add(new Flow(left(lines), column, page.number(), linear(lines, page.height())));
            }
            return blocks;
        }
        blocks.addAll(blocks(split.get().above(), page, column));
        blocks.addAll(blocks(split.get().left(), page, true));
        blocks.addAll(blocks(split.get().right(), page, true));
        blocks.addAll(blocks(split.get().below(), page, column));
        return blocks;
    }

    private static double left(List<TextLine> lines) {
        return lines.stream().mapToDouble(line -> line.box().x()).min().orElse(0);
    }

    /// Lines of one flow, its cards one after the other.
    private static List<Line> linear(List<TextLine> lines, double pageHeight) {
        var split = ColumnFinder.find(lines, pageHeight);
        if (split.isEmpty()) {
            return rows(lines);
        }
        var all = new ArrayList<Line>();
        all.addAll(linear(split.get().above(), pageHeight));
        all.addAll(linear(split.get().left(), pageHeight));
        all.addAll(linear(split.get().right(), pageHeight));
        all.addAll(linear(split.get().below(), pageHeight));
        return all;
    }

    private static List<Line> rows(List<TextLine> lines) {
        var sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(line -> line.box().bottom()));
        var rows = new ArrayList<List<TextLine>>();
        for (var line : sorted) {
            var last = rows.isEmpty() ? null : rows.getLast();
            if (last != null && sameRow(last, line)) {
                last.add(line);
            } else {
                rows.add(new ArrayList<>(List.of(line)));
            }
        }
        var result = new ArrayList<Line>();
        for (var row : rows) {
            row.sort(Comparator.comparingDouble(line -> line.box().x()));
            addRow(row, result);
        }
        return result;
    }

    private static boolean sameRow(List<TextLine> row, TextLine line) {
        return row.stream().allMatch(other -> {
            var apart = other.box().right() <= line.box().x() + 1 || line.box().right() <= other.box().x() + 1;
            return apart && other.box().verticalOverlap(line.box()) > 0.45;
        });
    }

    private static void addRow(List<TextLine> row, List<Line> lines) {
        var first = row.getFirst();
        var parts = new ArrayList<>(row.stream().map(Part::of).toList());
        var item = first.listItem() || bulleted(parts);
        if (parts.size() > 1 && Headings.known(parts.getFirst().text()) != null && !item) {
            // A label column: the heading stands beside the first line of its section.
            lines.add(new Line(List.of(parts.removeFirst()), false, first.heading(), first.space(), 0));
            lines.add(new Line(parts, bulleted(parts), 0, 0, 0));
            return;
        }
        lines.add(new Line(parts, item, first.heading(), first.space(), 0));
    }

    private static boolean bulleted(List<Part> parts) {
        var text = parts.getFirst().text();
        return Bullets.starts(text) && !(parts.size() == 1 && text.length() == 1);
    }

    /// A column over its pages.
    private static final class Flow {
        private final double left;
        private final boolean column;
        private final List<Line> lines;
        private int lastPage;

        Flow(double left, boolean column, int page, List<Line> lines) {
            this.left = left;
            this.column = column;
            this.lastPage = page;
            this.lines = new ArrayList<>(lines);
        }
    }
}
