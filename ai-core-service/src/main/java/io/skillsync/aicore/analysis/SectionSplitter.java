package io.skillsync.aicore.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Cuts a document into sections: by the words of headings first, then by the look that those
/// headings share.
final class SectionSplitter {
    private static final int LONGEST_UNKNOWN = 5;
    private static final double LESSER = 0.85;

    private final List<Line> lines;
    private final Style body;
    private final boolean styled;
    private final Set<Style> headingStyles = new HashSet<>();

    /// Whether the headings of this document start with a small letter, or with a mark that
    /// elsewhere starts an item.
    private final boolean small;

    private final boolean marked;

    SectionSplitter(List<Line> lines) {
        this.lines = lines;
        body = bodyStyle(lines);
        styled =
                lines.stream()
                                .map(Line::style)
                                .map(style -> style.halfPoints() * 4 + (style.bold() ? 2 : 0))
                                .distinct()
                                .count()
                        > 1;
        small = headAsAWhole(line -> Wording.startsLower(line.content()));
        marked = headAsAWhole(Line::item);
    }

    /// True where lines of an odd shape, each alone after an empty line, name three sections or
    /// more, the work or the studies among them: then the shape is that of the headings.
    private boolean headAsAWhole(Predicate<Line> shape) {
        var kinds =
                lines.stream()
                        .filter(line ->
                                shape.test(line) && line.space() > 0 && line.parts().size() == 1)
                        .map(line -> Headings.known(line.content()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return kinds.size() >= 3 && kinds.stream().anyMatch(HeadingLooks::certain);
    }

    List<Section> split() {
        var kinds = new SectionKind[lines.size()];
        for (var i = 0; i < kinds.length; i++) {
            kinds[i] = exact(i);
        }
        HeadingLooks.demote(lines, kinds);
        learnStyles(kinds);
        demote(kinds);
        addLikely(kinds);
        addName(kinds);
        return SectionContents.settle(collect(kinds));
    }

    /// The look of most letters.
    static Style bodyStyle(List<Line> lines) {
        var letters = new HashMap<Style, Integer>();
        lines.forEach(line ->
                line.parts()
                        .forEach(part ->
                                letters.merge(part.style(), part.text().length(), Integer::sum)));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(new Style(20, false, false, false, 0, 0));
    }

    private SectionKind exact(int i) {
        var line = lines.get(i);
        if (line.parts().size() > 2) {
            return null;
        }
        var text = line.parts().size() == 1 ? line.content() : line.text();
        var kind = Headings.known(text);
        if (kind == null
                || (line.item()
                        && line.heading() == 0
                        && !line.style().strongerThan(body)
                        && !(marked && line.space() > 0))) {
            return null;
        }
        return standsOut(i) ? kind : null;
    }

    /// A heading looks unlike the text around it; in plain text it stands alone.
    private boolean standsOut(int i) {
        var line = lines.get(i);
        var style = line.style();
        if (line.heading() > 0 || style.strongerThan(body)) {
            return true;
        }
        if (style.color() != body.color()
                || style.bold() != body.bold()
                || style.halfPoints() != body.halfPoints()) {
            return line.space() > 0.2 || line.parts().size() == 1;
        }
        if (Wording.startsLower(line.content())) {
            return small && line.space() > 0;
        }
        return line.space() > 0 || line.text().endsWith(":") || i == 0 || !styled;
    }

    private void learnStyles(SectionKind[] kinds) {
        var known = new HashMap<Style, Integer>();
        for (var i = 0; i < kinds.length; i++) {
            if (kinds[i] != null) {
                known.merge(lines.get(i).style(), 1, Integer::sum);
            }
        }
        var core = 0;
        for (var i = 0; i < kinds.length; i++) {
            if (kinds[i] == SectionKind.EXPERIENCE || kinds[i] == SectionKind.EDUCATION) {
                core = Math.max(core, lines.get(i).style().halfPoints());
            }
        }
        for (var entry : known.entrySet()) {
            if (entry.getKey().halfPoints() < core * LESSER) {
                continue;
            }
            var all =
                    lines.stream()
                            .filter(line ->
                                    line.style().equals(entry.getKey()) && line.parts().size() == 1)
                            .count();
            if (entry.getValue() >= 2
                    && all <= entry.getValue() * 2.5 + 1
                    && !entry.getKey().equals(body)) {
                headingStyles.add(entry.getKey());
            }
        }
    }

    /// Takes back headings of a lesser look inside a section of another look: labels of groups and
    /// cards.
    private void demote(SectionKind[] kinds) {
        Style current = null;
        SectionKind open = null;
        for (var i = 0; i < kinds.length; i++) {
            if (kinds[i] == null) {
                continue;
            }
            var style = lines.get(i).style();
            var lesser =
                    current != null
                            && lines.get(i).flow() == flowOf(kinds, i)
                            && current.strongerThan(style)
                            && !headingStyles.contains(style);
            var label =
                    lesser
                            || current != null
                                    && current.heading() > 0
                                    && style.heading() > current.heading()
                                    && !headingStyles.contains(style);
            if (label && !(open == SectionKind.SUMMARY || open == SectionKind.CONTACT)) {
                kinds[i] = null;
            } else {
                current = style;
                open = kinds[i];
            }
        }
    }

    private int flowOf(SectionKind[] kinds, int before) {
        for (var i = before - 1; i >= 0; i--) {
            if (kinds[i] != null) {
                return lines.get(i).flow();
            }
        }
        return -1;
    }

    private void addLikely(SectionKind[] kinds) {
        for (var i = 0; i < kinds.length; i++) {
            var line = lines.get(i);
            if (kinds[i] != null || line.parts().size() > 1 || line.item()) {
                continue;
            }
            var sameLook = headingStyles.contains(line.style());
            var likely = Headings.likely(line.text());
            if (likely != null && (sameLook || clearHeading(i))) {
                kinds[i] = likely;
            } else if (sameLook
                    && plausible(line)
                    && i > firstHeading(kinds)
                    && (styled || plainHeading(kinds, i))
                    && !dateFollows(i)
                    && !HeadingLooks.repeated(lines, i)) {
                kinds[i] = SectionKind.OTHER;
            }
        }
    }

    /// The only heading of the first level, where all sections are of lower ones, is the person's
    /// name: what stands after it is no part of the section before.
    private void addName(SectionKind[] kinds) {
        var at = -1;
        var several = false;
        var higher = 1;
        for (var i = 0; i < kinds.length; i++) {
            if (kinds[i] != null) {
                higher = Math.min(higher, lines.get(i).heading() - 1);
            } else if (lines.get(i).heading() == 1) {
                several |= at >= 0 && at != i - 1;
                at = at < 0 ? i : at;
            }
        }
        if (at > firstHeading(kinds) && !several && higher >= 1) {
            kinds[at] = SectionKind.HEADER;
        }
    }

    private boolean clearHeading(int i) {
        var line = lines.get(i);
        var capitals =
                line.style().capitals() && !body.capitals() && (line.space() > 0.3 || !styled);
        return headingStyles.stream().anyMatch(style -> style.alike(line.style()))
                        && line.style().strongerThan(body)
                || headingStyles.isEmpty() && capitals;
    }

    /// A date on the next line makes a line the head of an entry.
    private boolean dateFollows(int i) {
        return i + 1 < lines.size()
                && lines.get(i + 1).flow() == lines.get(i).flow()
                && Dates.mostlyDates(lines.get(i + 1).text());
    }

    /// In plain text a heading that no list knows stands after an empty line and is longer than an
    /// acronym.
    private boolean plainHeading(SectionKind[] kinds, int i) {
        var line = lines.get(i);
        var open = SectionKind.HEADER;
        for (var j = 0; j < i; j++) {
            open = kinds[j] != null ? kinds[j] : open;
        }
        return line.space() > 0
                && line.text().length() > 5
                && (open != SectionKind.SKILLS || line.space() > 1);
    }

    private static int firstHeading(SectionKind[] kinds) {
        for (var i = 0; i < kinds.length; i++) {
            if (kinds[i] != null) {
                return i;
            }
        }
        return kinds.length;
    }

    private static boolean plausible(Line line) {
        var text = line.text();
        return Wording.count(text) <= LONGEST_UNKNOWN
                && Dates.find(text).isEmpty()
                && text.codePoints().noneMatch(c -> c == '@' || c == '|' || c == '•')
                && text.codePoints().anyMatch(Character::isLetter);
    }

    private List<Section> collect(SectionKind[] kinds) {
        var sections = new ArrayList<Section>();
        var kind = SectionKind.HEADER;
        Line title = null;
        var content = new ArrayList<Line>();
        for (var i = 0; i < kinds.length; i++) {
            var line = lines.get(i);
            var newColumn = i > 0 && line.flow() != lines.get(i - 1).flow() && kinds[i] == null;
            if (kinds[i] != null || newColumn) {
                sections.add(new Section(kind, title, content));
                kind = kinds[i] != null ? kinds[i] : SectionKind.HEADER;
                title = kinds[i] != null ? line : null;
                content = new ArrayList<>();
            }
            if (kinds[i] == null) {
                content.add(line);
            }
        }
        sections.add(new Section(kind, title, content));
        return sections.stream()
                .filter(section -> section.title() != null || !section.lines().isEmpty())
                .toList();
    }
}
