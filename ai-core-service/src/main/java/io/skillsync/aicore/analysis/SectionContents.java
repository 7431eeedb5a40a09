package io.skillsync.aicore.analysis;

import java.util.ArrayList;
import java.util.List;

/// Corrects what headings promise by what sections hold: `Languages` may list programming
/// languages, an unknown heading after skills may be one more group of skills.
final class SectionContents {
    private static final int SHORT_ITEM = 4;

    private SectionContents() {}

    static List<Section> settle(List<Section> sections) {
        var settled = new ArrayList<Section>();
        var skillsBefore = false;
        var listed = sections.stream().anyMatch(section -> section.kind() == SectionKind.SKILLS);
        for (var section : givenBack(sections)) {
            var kind = section.kind();
            if (kind == SectionKind.LANGUAGES
                    && !section.lines().isEmpty()
                    && !namesLanguages(section)) {
                kind = SectionKind.SKILLS;
            } else if (kind == SectionKind.OTHER
                    && (skillsBefore || !listed)
                    && Headings.known(section.title().text()) == null
                    && (section.lines().isEmpty() && skillsBefore || shortItems(section))) {
                kind = SectionKind.SKILLS;
            } else if (skillsBefore && groupWord(section) && shortItems(section)) {
                kind = SectionKind.SKILLS;
            }
            skillsBefore = kind == SectionKind.SKILLS;
            settled.add(section.as(kind));
        }
        return settled;
    }

    /// Where two headings stand one after the other and the first has nothing, the entries after
    /// the second are its own: text taken from two columns has its headings before its lines.
    private static List<Section> givenBack(List<Section> sections) {
        var result = new ArrayList<>(sections);
        for (var i = 0; i + 1 < result.size(); i++) {
            var empty = result.get(i);
            var at = firstFull(result, i + 1);
            var full = result.get(at);
            var entries =
                    empty.kind() == SectionKind.EXPERIENCE || empty.kind() == SectionKind.EDUCATION;
            if (!entries
                    || !empty.lines().isEmpty()
                    || full.kind() == SectionKind.EXPERIENCE
                    || full.kind() == SectionKind.EDUCATION) {
                continue;
            }
            var last = -1;
            for (var j = 0; j < full.lines().size(); j++) {
                last = Dates.find(full.lines().get(j).text()).isEmpty() ? last : j;
            }
            if (last >= 0) {
                result.set(
                        i,
                        new Section(
                                empty.kind(), empty.title(), full.lines().subList(0, last + 1)));
                result.set(
                        at,
                        new Section(
                                full.kind(),
                                full.title(),
                                full.lines().subList(last + 1, full.lines().size())));
            }
        }
        return result;
    }

    /// The first section from a place on that has lines, or the last one.
    private static int firstFull(List<Section> sections, int from) {
        var at = from;
        while (at + 1 < sections.size() && sections.get(at).lines().isEmpty()) {
            at++;
        }
        return at;
    }

    static boolean namesLanguages(Section section) {
        return section.lines().stream()
                .anyMatch(line ->
                        Wording.words(line.text()).stream()
                                .anyMatch(Lexicon.HUMAN_LANGUAGES::contains));
    }

    /// One word that may name a section or a group of skills: `Leadership`, `Research`, `Design`.
    private static boolean groupWord(Section section) {
        return section.title() != null
                && Wording.count(section.title().content()) == 1
                && switch (section.kind()) {
                    case VOLUNTEER, PUBLICATIONS, PROJECTS, OTHER -> true;
                    case HEADER,
                            SUMMARY,
                            EXPERIENCE,
                            EDUCATION,
                            SKILLS,
                            CERTIFICATIONS,
                            LANGUAGES,
                            AWARDS,
                            INTERESTS,
                            REFERENCES,
                            CONTACT ->
                            false;
                };
    }

    private static boolean shortItems(Section section) {
        var lines = section.lines();
        return !lines.isEmpty()
                && lines.stream().allMatch(line -> Dates.find(line.text()).isEmpty())
                && lines.stream()
                                .flatMap(line -> line.parts().stream())
                                .flatMap(part -> List.of(part.text().split("[,•|·;/]")).stream())
                                .mapToInt(Wording::count)
                                .average()
                                .orElse(9)
                        <= SHORT_ITEM;
    }
}
