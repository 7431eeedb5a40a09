package io.skillsync.aicore.analysis;

import java.util.ArrayList;
import java.util.List;

/// Corrects what headings promise by what sections hold: `Languages` may list programming languages, an unknown
/// heading after skills may be one more group of skills.
final class SectionContents {
    private static final int SHORT_ITEM = 4;

    private SectionContents() {}

    static List<Section> settle(List<Section> sections) {
        var settled = new ArrayList<Section>();
        var skillsBefore = false;
        for (var section : sections) {
            var kind = section.kind();
            if (kind == SectionKind.LANGUAGES && !section.lines().isEmpty() && !namesLanguages(section)) {
                kind = SectionKind.SKILLS;
            } else if (kind == SectionKind.OTHER && skillsBefore && Headings.known(section.title().text()) == null && (section.lines().isEmpty() || shortItems(section))) {
                kind = SectionKind.SKILLS;
            }
            skillsBefore = kind == SectionKind.SKILLS;
            settled.add(section.as(kind));
        }
        return settled;
    }

    static boolean namesLanguages(Section section) {
        return section.lines().stream().anyMatch(line -> Wording.words(line.text()).stream().anyMatch(Lexicon.HUMAN_LANGUAGES::contains));
    }

    private static boolean shortItems(Section section) {
        var lines = section.lines();
        return !lines.isEmpty()
                && lines.stream().allMatch(line -> Dates.find(line.text()).isEmpty())
                && lines.stream().flatMap(line -> List.of(line.content().split("[,•|·;/]")).stream()).mapToInt(Wording::count).average().orElse(9)
                        <= SHORT_ITEM;
    }
}
