package io.skillsync.aicore.analysis;

import java.util.ArrayList;
import java.util.List;

/// Takes back headings that are but labels: within one column all headings look alike, and
/// `Languages` or `Tools` in another look name a group of the section above.
final class HeadingLooks {
    private HeadingLooks() {}

    static void demote(List<Line> lines, SectionKind[] kinds) {
        demoteRepeated(lines, kinds);
        var flows = lines.stream().mapToInt(Line::flow).distinct().toArray();
        for (var flow : flows) {
            var sure = new ArrayList<Style>();
            for (var i = 0; i < kinds.length; i++) {
                if (kinds[i] != null && lines.get(i).flow() == flow && certain(kinds[i])) {
                    sure.add(lines.get(i).style());
                }
            }
            if (!sure.isEmpty()) {
                demote(lines, kinds, flow, sure);
            }
        }
    }

    private static void demote(List<Line> lines, SectionKind[] kinds, int flow, List<Style> sure) {
        var inside = false;
        for (var i = 0; i < kinds.length; i++) {
            if (kinds[i] == null || lines.get(i).flow() != flow) {
                continue;
            }
            var style = lines.get(i).style();
            if (sure.stream().anyMatch(other -> akin(style, other))) {
                inside = true;
            } else if (inside && labelWord(kinds[i])) {
                kinds[i] = null;
            }
        }
    }

    /// What stands over parts of several entries (`Achievements`) is a label.
    private static void demoteRepeated(List<Line> lines, SectionKind[] kinds) {
        for (var i = 0; i < kinds.length; i++) {
            if (kinds[i] != null
                    && labelWord(kinds[i])
                    && kinds[i] != SectionKind.SKILLS
                    && repeated(lines, i)) {
                kinds[i] = null;
            }
        }
    }

    /// True where another line of the document says the same in the same look.
    static boolean repeated(List<Line> lines, int i) {
        var line = lines.get(i);
        return lines.stream()
                        .filter(other ->
                                other.content().equalsIgnoreCase(line.content())
                                        && other.style().equals(line.style()))
                        .count()
                > 1;
    }

    private static boolean akin(Style a, Style b) {
        return a.capitals() == b.capitals()
                && a.bold() == b.bold()
                && a.color() == b.color()
                && a.heading() == b.heading()
                && Math.abs(a.halfPoints() - b.halfPoints()) <= Math.max(1, b.halfPoints() * 0.06);
    }

    static boolean certain(SectionKind kind) {
        return kind == SectionKind.EXPERIENCE || kind == SectionKind.EDUCATION;
    }

    private static boolean labelWord(SectionKind kind) {
        return switch (kind) {
            case SKILLS,
                    LANGUAGES,
                    PROJECTS,
                    OTHER,
                    AWARDS,
                    PUBLICATIONS,
                    SUMMARY,
                    CONTACT,
                    CERTIFICATIONS ->
                    true;
            case HEADER, EXPERIENCE, EDUCATION, VOLUNTEER, INTERESTS, REFERENCES -> false;
        };
    }
}
