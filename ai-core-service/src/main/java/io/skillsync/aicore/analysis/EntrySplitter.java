package io.skillsync.aicore.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Cuts a section into entries by their repeated shape: each has its dates at one place among its
/// first lines, and the first lines look alike.
final class EntrySplitter {
    private static final int SENTENCE = 12;
    private static final int HEAD_WITH_DATE = 14;

    private final List<Block> blocks;
    private final boolean[] anchor;
    private final boolean[] bodyLike;
    private final Style body;

    private EntrySplitter(List<Block> blocks) {
        this.blocks = blocks;
        anchor = new boolean[blocks.size()];
        bodyLike = new boolean[blocks.size()];
        for (var i = 0; i < anchor.length; i++) {
            anchor[i] = dated(blocks.get(i)) && !blocks.get(i).item();
        }
        if (!any(anchor)) {
            for (var i = 0; i < anchor.length; i++) {
                anchor[i] = dated(blocks.get(i));
            }
        }
        for (var i = 0; i < anchor.length; i++) {
            bodyLike[i] = !anchor[i] && prose(blocks.get(i));
        }
        body =
                SectionSplitter.bodyStyle(
                        blocks.stream().flatMap(block -> block.lines().stream()).toList());
    }

    static List<Entry> split(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        return new EntrySplitter(blocks).entries();
    }

    private static boolean any(boolean[] flags) {
        for (var flag : flags) {
            if (flag) {
                return true;
            }
        }
        return false;
    }

    /// True where a block carries the period of an entry rather than a date in a sentence.
    private static boolean dated(Block block) {
        var spans = Dates.find(block.text());
        if (spans.isEmpty()) {
            return false;
        }
        var rest = Dates.without(block.text(), spans);
        var parts = block.first().parts();
        if (parts.size() > 1 && Dates.mostlyDates(parts.getFirst().text()) && !block.item()) {
            return true;
        }
        return Wording.count(rest) <= HEAD_WITH_DATE - (block.item() ? 4 : 0)
                && !(rest.strip().endsWith(".")
                        && Wording.count(rest) > 5
                        && !Evidence.abbreviated(rest.strip()))
                && (spans.stream().anyMatch(DateSpan::range)
                        || atEdge(block.text(), spans.getLast()));
    }

    private static boolean atEdge(String text, DateSpan span) {
        var before = text.substring(0, span.from()).strip();
        var after = text.substring(span.to()).strip();
        return before.isEmpty()
                || after.length() < 30
                        && (before.matches("(?s).*[,;:|•·(–—-]$") || Wording.count(before) < 8);
    }

    private boolean prose(Block block) {
        if (block.item() || Wording.startsLower(block.text()) || EntryBody.label(block.text())) {
            return true;
        }
        var words = Wording.count(block.text());
        if (words <= HEAD_WITH_DATE
                && Evidence.title(block.text().split("\\s*,")[0]) >= 2.5
                && block.lines().size() < 3) {
            return false;
        }
        return words > SENTENCE
                || words > 5
                        && block.text().matches("(?s).*[.!?;]$")
                        && !Evidence.abbreviated(block.text())
                || block.lines().size() > 2;
    }

    private List<Entry> entries() {
        var starts = any(anchor) ? bestOf(startsByDates(), startsByNames()) : startsByLook();
        var entries = new ArrayList<Entry>();
        var at = new ArrayList<>(starts);
        for (var i = 0; i < at.size(); i++) {
            var end = i + 1 < at.size() ? at.get(i + 1) : blocks.size();
            entries.add(entry(at.get(i), end));
        }
        return entries;
    }

    /// Dates may stand after the text of an entry; then names tell better where entries start.
    private TreeSet<Integer> bestOf(TreeSet<Integer> byDates, TreeSet<Integer> byNames) {
        if (byNames.isEmpty()) {
            return byDates;
        }
        var gain = order(byNames) - order(byDates);
        var sameTop = byNames.first().equals(byDates.first());
        return gain > 0.2 || sameTop && gain >= 0 ? byNames : byDates;
    }

    /// How orderly entries are: each starts with a name, not with a lone date, and has one period.
    private double order(TreeSet<Integer> starts) {
        var sum = 0.0;
        for (var start : starts) {
            var next = starts.higher(start);
            var end = next == null ? blocks.size() : next;
            var periods = 0;
            for (var i = start; i < end; i++) {
                periods += anchor[i] ? 1 : 0;
            }
            var named = false;
            for (var i = start; i < Math.min(end, start + 3); i++) {
                named |= !bodyLike[i] && !Dates.mostlyDates(blocks.get(i).text()) && !describes(i);
            }
            sum += (periods == 1 ? 1 : 0) + (named ? 1 : 0);
        }
        return sum / starts.size();
    }

    /// Starts at lines of one strong look that are as many as the dates, the first before the first
    /// date.
    private TreeSet<Integer> startsByNames() {
        var starts = new TreeSet<Integer>();
        var dates = 0;
        Style look = null;
        for (var i = 0; i < blocks.size(); i++) {
            dates += anchor[i] ? 1 : 0;
            var style = blocks.get(i).style();
            if (!bodyLike[i]
                    && !anchor[i]
                    && (look == null
                            ? style.strongerThan(body) && dates == 0
                            : akin(style, look))) {
                look = style;
                starts.add(i);
            }
        }
        return starts.size() > 1 && starts.size() == dates ? starts : new TreeSet<>();
    }

    /// The look of a title, whose letters may be partly bold.
    private static boolean akin(Style a, Style b) {
        return a.heading() == b.heading()
                && Math.abs(a.halfPoints() - b.halfPoints()) <= 1
                && (a.heading() > 0 || a.bold() == b.bold());
    }

    private TreeSet<Integer> startsByDates() {
        var anchors = new ArrayList<Integer>();
        for (var i = 0; i < anchor.length; i++) {
            if (anchor[i] && !(i > 0 && !anchors.isEmpty() && goesOn(anchors.getLast(), i))) {
                anchors.add(i);
            }
        }
        var starts = new TreeSet<Integer>();
        var firstStart = startBefore(anchors.getFirst(), 0);
        starts.add(firstStart);
        var offset = anchors.getFirst() - firstStart;
        var look = blocks.get(firstStart).style();
        for (var i = 1; i < anchors.size(); i++) {
            starts.add(
                    lateDate(
                            anchors.get(i - 1),
                            bestStart(anchors.get(i - 1), anchors.get(i), offset, look)));
        }
        addUndated(starts, look);
        return starts;
    }

    /// True where two dated blocks are the halves of one period, or a second date of the same head.
    private boolean goesOn(int earlier, int later) {
        if (later != earlier + 1) {
            return false;
        }
        var first = blocks.get(earlier).text();
        var second = blocks.get(later).text();
        return first.matches("(?su).*[-–—]\\s*$")
                && Dates.mostlyDates(first)
                && Dates.mostlyDates(second);
    }

    /// The first block of the head that the first anchor belongs to: a remark under the section's
    /// heading is none.
    private int startBefore(int anchorAt, int from) {
        var start = anchorAt;
        while (start > from && !bodyLike[start - 1] && anchorAt - start < 4) {
            start--;
        }
        var lone = start == anchorAt && Dates.mostlyDates(blocks.get(anchorAt).text());
        if (lone && anchorAt > from && anchorAt - from <= 4 && !bodyLike[from]) {
            return from;
        }
        // A short line that looks like an item may stand among the lines of a head.
        var fromTop = anchorAt - from <= 4;
        for (var i = from; i < start; i++) {
            fromTop &=
                    Wording.count(blocks.get(i).text()) <= 8 && !blocks.get(i).text().endsWith(".");
        }
        return fromTop ? from : start;
    }

    private int bestStart(int previous, int next, int offset, Style look) {
        var lowest = next;
        while (lowest - 1 > previous && !bodyLike[lowest - 1] && next - lowest < 5) {
            lowest--;
        }
        var expected = next - offset;
        if (expected > previous
                && expected < lowest
                && blocks.get(expected).style().equals(look)
                && !bodyLike[expected]) {
            return expected;
        }
        var best = next;
        var bestScore = Double.NEGATIVE_INFINITY;
        var widest = 0.0;
        for (var i = lowest; i <= next; i++) {
            widest = Math.max(widest, blocks.get(i).first().space());
        }
        for (var i = lowest; i <= next; i++) {
            var block = blocks.get(i);
            var score = 0.0;
            score += block.style().equals(look) ? 3 : block.style().alike(look) ? 2 : 0;
            score += next - i == offset ? 2 : -0.4 * Math.abs(next - i - offset);
            score += widest > 0.1 && block.first().space() >= widest * 0.9 ? 2 : 0;
            score += i == lowest && i - 1 > previous ? 1 : 0;
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        return best;
    }

    /// Where a date stands alone after the text of its entry, the entry starts at the title before
    /// that text.
    private int lateDate(int previous, int start) {
        if (!Dates.mostlyDates(blocks.get(start).text())
                || start - 1 <= previous
                || !bodyLike[start - 1]
                || start + 1 < blocks.size() && !bodyLike[start + 1]) {
            return start;
        }
        for (var i = start - 1; i > previous + 1; i--) {
            if (!bodyLike[i] && bodyLike[i - 1] && Evidence.title(blocks.get(i).text()) >= 2) {
                return i;
            }
        }
        return start;
    }

    /// Entries without dates among dated ones: their first line looks like the others' and stands
    /// out.
    private void addUndated(TreeSet<Integer> starts, Style look) {
        if (!look.strongerThan(body)) {
            return;
        }
        var all = starts.stream().allMatch(start -> blocks.get(start).style().equals(look));
        for (var i = starts.getFirst() + 1; all && i < blocks.size(); i++) {
            if (!bodyLike[i]
                    && !anchor[i]
                    && blocks.get(i).style().equals(look)
                    && bodyLike[i - 1]
                    && !starts.contains(i)) {
                starts.add(i);
            }
        }
    }

    private TreeSet<Integer> startsByLook() {
        var starts = new TreeSet<Integer>();
        var look = blocks.getFirst().style();
        starts.add(0);
        for (var i = 1; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var stands = look.strongerThan(body) || look.heading() > 0;
            var repeated =
                    stands
                            && block.style().equals(look)
                            && !(blocks.get(i - 1).style().equals(look)
                                    && block.first().space() < 0.3);
            var afterBody = !stands && bodyLike[i - 1] && !bodyLike[i];
            if ((repeated || afterBody) && !block.item()) {
                starts.add(i);
            }
        }
        return starts;
    }

    private Entry entry(int start, int end) {
        var headEnd = start;
        var lastDate = start;
        for (var i = start; i < Math.min(end, start + 5); i++) {
            lastDate =
                    anchor[i]
                                    && (i == start
                                            || !bodyLike[i - 1]
                                            || blocks.get(i - 1).lines().size() == 1
                                                    && !blocks.get(i - 1).item()
                                                    && Wording.count(blocks.get(i - 1).text()) <= 8)
                            ? i
                            : lastDate;
        }
        while (headEnd < end
                && (!bodyLike[headEnd] && !(headEnd > lastDate && describes(headEnd))
                        || headEnd < lastDate)
                && headEnd - start < 7) {
            headEnd++;
        }
        if (headEnd == start) {
            headEnd = Math.min(end, start + 1);
        }
        DateSpan period = null;
        FieldSource source = null;
        for (var i = start; i < headEnd && period == null; i++) {
            period = periodOf(i, headEnd);
            source = period == null ? null : blocks.get(i).source();
        }
        var late = headEnd;
        while (period == null && late < end) {
            if (anchor[late]) {
                period = periodOf(late, end);
                source = blocks.get(late).source();
            }
            late++;
        }
        return new Entry(
                blocks.subList(start, headEnd), blocks.subList(headEnd, end), period, source);
    }

    /// A line of several plain words in the look of running text, that names nothing.
    private boolean describes(int i) {
        var block = blocks.get(i);
        var text = block.text();
        return Wording.count(text) >= 5
                && (block.style().alike(body) || !block.style().strongerThan(body))
                && !anchor[i]
                && List.of(text.split(",")).stream()
                        .allMatch(part -> Evidence.title(part.strip()) < 2.5)
                && Evidence.company(text) < 1.5
                && Evidence.degree(text) < 1.5
                && Evidence.institution(text) < 2
                && Places.score(text) < 2;
    }

    private DateSpan periodOf(int i, int end) {
        var text = blocks.get(i).text();
        if (i + 1 < end && goesOn(i, i + 1)) {
            text = text + " " + blocks.get(i + 1).text();
        }
        var spans = Dates.find(text);
        return spans.stream()
                .filter(DateSpan::range)
                .findFirst()
                .orElse(spans.isEmpty() ? null : spans.getFirst());
    }
}
