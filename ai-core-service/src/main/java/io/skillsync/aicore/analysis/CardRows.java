package io.skillsync.aicore.analysis;

import java.util.ArrayList;
import java.util.List;

/// Puts cards that stand side by side one after the other: a row of titles of one look, under each
/// of them what belongs to it.
final class CardRows {
    private CardRows() {}

    static List<Line> apart(List<Line> lines) {
        var result = new ArrayList<Line>();
        var i = 0;
        while (i < lines.size()) {
            var end = titles(lines, i) ? endOfCards(lines, i) : i;
            if (end - i < 2) {
                result.add(lines.get(i++));
            } else {
                addCards(lines.subList(i, end), result);
                i = end;
            }
        }
        return result;
    }

    /// True for a row of short texts of one strong look, no dates or places among them.
    private static boolean titles(List<Line> lines, int i) {
        var line = lines.get(i);
        if (line.parts().size() < 2 || line.parts().size() > 5 || i + 1 >= lines.size()) {
            return false;
        }
        var below = lines.get(i + 1);
        var look = line.first().style();
        var beside =
                below.parts().size() > 1 || below.box().x() > line.parts().get(1).box().x() - 10;
        return beside
                && look.strongerThan(below.first().style())
                && line.parts().stream()
                        .allMatch(part ->
                                part.style().alike(look)
                                        && Wording.count(part.text()) <= 5
                                        && Dates.find(part.text()).isEmpty()
                                        && Places.score(part.text()) < 2);
    }

    private static int endOfCards(List<Line> lines, int start) {
        var look = lines.get(start).first().style();
        var end = start + 1;
        while (end < lines.size() && lines.get(end).page() == lines.get(start).page()) {
            var style = lines.get(end).first().style();
            if (style.alike(look)
                    || style.strongerThan(look)
                    || Headings.known(lines.get(end).text()) != null) {
                break;
            }
            end++;
        }
        return end;
    }

    private static void addCards(List<Line> rows, List<Line> result) {
        var titles = rows.getFirst().parts();
        var cards = new ArrayList<List<Line>>();
        titles.forEach(
                title -> cards.add(new ArrayList<>(List.of(rows.getFirst().with(List.of(title))))));
        for (var row : rows.subList(1, rows.size())) {
            for (var card = 0; card < titles.size(); card++) {
                var number = card;
                var parts =
                        row.parts().stream()
                                .filter(part -> cardOf(part, titles) == number)
                                .toList();
                if (!parts.isEmpty()) {
                    cards.get(card).add(row.with(parts));
                }
            }
        }
        for (var card : cards) {
            var right = card.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
            card.forEach(line -> result.add(line.within(right)));
        }
    }

    /// The card whose title stands over the part: the one that the part starts under, by left edge
    /// or by middle.
    private static int cardOf(Part part, List<Part> titles) {
        var middle = part.box().x() + part.box().width() / 2;
        var best = 0;
        var nearest = Double.POSITIVE_INFINITY;
        for (var i = 0; i < titles.size(); i++) {
            var box = titles.get(i).box();
            var byLeft =
                    part.box().x() >= box.x() - 8
                            ? part.box().x() - box.x()
                            : 1000 + box.x() - part.box().x();
            var byMiddle = Math.abs(middle - box.x() - box.width() / 2);
            var distance = Math.min(Math.max(0, byLeft), byMiddle);
            if (distance < nearest) {
                nearest = distance;
                best = i;
            }
        }
        return best;
    }
}
