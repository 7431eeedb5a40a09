package io.skillsync.aicore.analysis;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Knows the words that head sections.
final class Headings {
    private static final int LONGEST = 45;

    /// Marks before the words: `01`, `2.`, `IV)`, `#`, `//`, `§ 3`, `Section 2:`.
    private static final Pattern NUMBERING =
            Pattern.compile(
                    "^(?:[^\\p{L}\\p{N}]+\\s*(?:\\d{1,2}\\s+)?)?(?:(?:section|part|kapitel|teil)\\s+)?"
                            + "(?:0\\d(?:[^\\p{L}\\p{N}]+|(?=\\p{L}))|\\d{1,2}\\s*[^\\p{L}\\p{N}\\s]+\\s*|[IVX]{1,4}[.):]\\s+|[A-H][.)]\\s+)?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNT =
            Pattern.compile("(?iu)\\s*\\((?:\\d{1,2}|cont(?:inued|\\.|'d)?|fortsetzung|suite)\\)$");
    private static final Map<String, SectionKind> LAST_WORDS =
            Map.ofEntries(
                    Map.entry("experience", SectionKind.EXPERIENCE),
                    Map.entry("employment", SectionKind.EXPERIENCE),
                    Map.entry("education", SectionKind.EDUCATION),
                    Map.entry("studies", SectionKind.EDUCATION),
                    Map.entry("skills", SectionKind.SKILLS),
                    Map.entry("expertise", SectionKind.SKILLS),
                    Map.entry("competencies", SectionKind.SKILLS),
                    Map.entry("technologies", SectionKind.SKILLS),
                    Map.entry("projects", SectionKind.PROJECTS),
                    Map.entry("certifications", SectionKind.CERTIFICATIONS),
                    Map.entry("certificates", SectionKind.CERTIFICATIONS),
                    Map.entry("licenses", SectionKind.CERTIFICATIONS),
                    Map.entry("languages", SectionKind.LANGUAGES),
                    Map.entry("awards", SectionKind.AWARDS),
                    Map.entry("honors", SectionKind.AWARDS),
                    Map.entry("publications", SectionKind.PUBLICATIONS),
                    Map.entry("volunteering", SectionKind.VOLUNTEER),
                    Map.entry("interests", SectionKind.INTERESTS),
                    Map.entry("hobbies", SectionKind.INTERESTS),
                    Map.entry("references", SectionKind.REFERENCES),
                    Map.entry("memberships", SectionKind.OTHER));
    private static final List<String> CHANGING = List.of("volunteer", "voluntary", "community");

    private Headings() {}

    /// The kind whose heading the text is, exactly, or null.
    static SectionKind known(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        var bare = COUNT.matcher(NUMBERING.matcher(text.strip()).replaceFirst("")).replaceFirst("");
        var squashed =
                Wording.squashed(
                        bare.replace("&", " and ").replace(" / ", " and ").replace("+", " and "));
        return squashed.isEmpty() ? null : Lexicon.HEADINGS.get(squashed);
    }

    /// The kind that the text names among other words, or null: `Selected research projects`.
    static SectionKind likely(String text) {
        var words = Wording.words(text);
        if (words.isEmpty()
                || words.size() > 5
                || text.length() > LONGEST
                || text.contains(",")
                || text.endsWith(".")) {
            return null;
        }
        var kind = LAST_WORDS.get(words.getLast());
        var first = LAST_WORDS.get(words.getFirst());
        if (kind == null || kind == SectionKind.EXPERIENCE && first != null) {
            kind = first;
        }
        return kind == SectionKind.EXPERIENCE && CHANGING.contains(words.getFirst())
                ? SectionKind.VOLUNTEER
                : kind;
    }
}
