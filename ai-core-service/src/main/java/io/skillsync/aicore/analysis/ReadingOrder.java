package io.skillsync.aicore.analysis;

import io.skillsync.aicore.document.Bullets;
import io.skillsync.aicore.document.LaidOutDocument;
import io.skillsync.aicore.document.LaidOutPage;
import io.skillsync.aicore.document.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Brings the lines of a document into the order in which a person reads them: columns one after
/// the other, each over all its pages; cells of a row from left to right.
final class ReadingOrder {
    private final LaidOutDocument document;
    private final HeadingSize sizes;
    private final ColumnFinder columns;

    ReadingOrder(LaidOutDocument document) {
        this.document = document;
        sizes = HeadingSize.of(document);
        columns = new ColumnFinder(sizes);
    }

    List<Line> lines() {
        var flows = new ArrayList<Flow>();
        for (var page : document.pages()) {
            if (document.format().positioned()) {
                addPage(page, flows);
            } else {
                flows.add(
                        new Flow(
                                page.lines(),
                                false,
                                page.number(),
                                DanglingLines.join(rows(page.lines()))));
            }
        }
        var lines = new ArrayList<Line>();
        for (var i = 0; i < flows.size(); i++) {
            var told =
                    flows.get(i).lines.stream()
                            .filter(line ->
                                    line.text().codePoints().anyMatch(Character::isLetterOrDigit))
                            .toList();
            for (var line : Limits.set(Spacing.measure(told, document.format()))) {
                lines.add(line.inFlow(i));
            }
        }
        return SplitDates.join(document.format().positioned() ? withoutTimelineDots(lines) : lines);
    }

    /// Dots of a timeline stand before titles; they make no items of them.
    private static List<Line> withoutTimelineDots(List<Line> lines) {
        var body = SectionSplitter.bodyStyle(lines);
        return lines.stream()
                .map(line ->
                        line.item() && !Bullets.starts(line.text()) && larger(line.style(), body)
                                ? line.plain()
                                : line)
                .toList();
    }

    private static boolean larger(Style style, Style body) {
        return style.halfPoints() > body.halfPoints() + 1
                || style.bold() && !body.bold() && style.halfPoints() >= body.halfPoints();
    }

    private void addPage(LaidOutPage page, List<Flow> flows) {
        var columns =
                flows.stream().anyMatch(flow -> flow.column && flow.lastPage == page.number() - 1);
        for (var block : blocks(page.lines(), page, false)) {
            var continued =
                    columns || block.column || flows.isEmpty()
                            ? continued(block, flows)
                            : flows.getLast();
            if (continued != null && (continued.column || !block.column)) {
                continued.lines.addAll(block.lines);
                continued.lastPage = page.number();
            } else {
                flows.add(block);
            }
        }
    }

    /// The column of the page before that a block goes on with: the one that it stands under, or
    /// null.
    private static Flow continued(Flow block, List<Flow> flows) {
        return flows.stream()
                .filter(flow ->
                        flow.column
                                && flow.lastPage == block.lastPage - 1
                                && flow.share(block) > 0.6)
                .max(Comparator.comparingDouble(flow -> flow.share(block)))
                .orElse(null);
    }

    private List<Flow> blocks(List<TextLine> lines, LaidOutPage page, boolean column) {
        var split = columns.find(lines, page.height());
        var blocks = new ArrayList<Flow>();
        if (split.isEmpty() || !split.get().tall()) {
            if (!lines.isEmpty()) {
                blocks.add(new Flow(lines, column, page.number(), linear(lines, page.height())));
            }
            return blocks;
        }
        blocks.addAll(blocks(split.get().above(), page, column));
        blocks.addAll(blocks(split.get().left(), page, true));
        blocks.addAll(blocks(split.get().right(), page, true));
        blocks.addAll(blocks(split.get().below(), page, column));
        return blocks;
    }

    /// Lines of one flow, its cards one after the other.
    private List<Line> linear(List<TextLine> lines, double pageHeight) {
        var split = columns.find(lines, pageHeight);
        if (split.isEmpty()) {
            return CardRows.apart(rows(lines));
        }
        var all = new ArrayList<Line>();
        all.addAll(linear(split.get().above(), pageHeight));
        all.addAll(card(split.get().left(), pageHeight));
        all.addAll(card(split.get().right(), pageHeight));
        all.addAll(linear(split.get().below(), pageHeight));
        return all;
    }

    private List<Line> card(List<TextLine> lines, double pageHeight) {
        var right = lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
        return linear(lines, pageHeight).stream()
                .map(line -> line.limit() > 0 ? line : line.within(right))
                .toList();
    }

    private List<Line> rows(List<TextLine> lines) {
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
        return row.stream()
                .allMatch(other -> {
                    var apart =
                            other.box().right() <= line.box().x() + 1
                                    || line.box().right() <= other.box().x() + 1;
                    return apart && other.box().verticalOverlap(line.box()) > 0.45;
                });
    }

    private void addRow(List<TextLine> row, List<Line> lines) {
        var first = row.getFirst();
        var parts = new ArrayList<>(row.stream().map(Part::of).toList());
        var item = first.listItem() || bulleted(parts);
        if (parts.size() > 1 && !item && sizes.is(first)) {
            // A label column: the heading stands beside the first line of its section.
            lines.add(
                    new Line(
                            List.of(parts.removeFirst()),
                            false,
                            first.heading(),
                            first.space(),
                            0,
                            0));
            lines.add(new Line(parts, bulleted(parts), 0, 0, 0, 0));
            return;
        }
        lines.add(new Line(parts, item, first.heading(), first.space(), 0, 0));
    }

    private static boolean bulleted(List<Part> parts) {
        var text = parts.getFirst().text();
        return Bullets.starts(text) && !(parts.size() == 1 && text.length() == 1);
    }

    /// A column over its pages.
    private static final class Flow {
        private final double left;
        private final double right;
        private final boolean column;
        private final List<Line> lines;
        private int lastPage;

        Flow(List<TextLine> extent, boolean column, int page, List<Line> lines) {
            left = extent.stream().mapToDouble(line -> line.box().x()).min().orElse(0);
            right = extent.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
            this.column = column;
            this.lastPage = page;
            this.lines = new ArrayList<>(lines);
        }

        /// How much of the other's width lies within this one, 0 to 1.
        double share(Flow other) {
            var shared = Math.min(right, other.right) - Math.max(left, other.left);
            return shared / Math.max(1, other.right - other.left);
        }
    }
}
