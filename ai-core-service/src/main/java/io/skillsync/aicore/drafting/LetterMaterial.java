package io.skillsync.aicore.drafting;

import io.skillsync.aicore.drafting.FactBook.Entry;
import io.skillsync.aicore.drafting.FactBook.Kind;
import io.skillsync.aicore.matching.Instructions;
import io.skillsync.aicore.skill.NameFinder;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.aicore.skill.Tokens;
import io.skillsync.aicore.skill.Typography;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a draft can be made of: the required skills that the resume names, each as the resume
/// writes it, the results that show most of them, and a sentence of the posting worth quoting.
public final class LetterMaterial {
    private static final int SHORTEST_QUOTE = 8;
    private static final int LONGEST_QUOTE = 30;
    private static final Set<String> NAMELESS =
            Set.of("confidential", "private", "stealth", "anonymous", "undisclosed");
    private static final int WORDS_OF_A_NAME = 5;
    private static final int SKILL_COUNTS = 3;
    private static final int FIGURE_COUNTS = 2;
    private static final int DEED_COUNTS = 3;
    private static final Pattern WISH =
            Pattern.compile("(?:looking|seeking|searching|open to)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SAYS_POSITION =
            Pattern.compile(
                    "\\b(?:roles?|positions?|openings?|jobs?|vacanc(?:y|ies)|internship|apprenticeship)\\b",
                    Pattern.CASE_INSENSITIVE);

    /// Up to four words that begin like a name, without marks that need a sentence around them, and
    /// no heading of a group of skills.
    private static final Pattern NAME =
            Pattern.compile(
                    "(?!(?:languages?|tools?|software|hardware|back-?end|front-?end|databases?|cloud|frameworks?|libraries|"
                            + "platforms?|infrastructure|methods?|technologies|programming|other|general|design|code|trade|"
                            + "product|open source|.*skills|.*languages)$)(?-i:\\p{Lu})"
                            + "[\\p{L}\\p{N}+#.'’&-]*(?: [\\p{L}\\p{N}+#.'’&/-]+){0,3}(?<!\\.)",
                    Pattern.CASE_INSENSITIVE);

    /// A required skill and the first place that shows it, in the resume's spelling.
    public record Shown(String required, String written, Entry entry) {
        /// The place that writes the skill as the posting does; else a list of skills rather than
        /// the name of an employer; else the first.
        private static Shown clearer(Shown first, Shown next) {
            return next.rank() > first.rank() ? next : first;
        }

        private int rank() {
            var literal = Tokens.key(written).equals(Tokens.key(required));
            var named = entry.kind() == Kind.ROLE || entry.kind() == Kind.STUDY;
            return literal ? 2 : named ? 0 : 1;
        }
    }

    private final LetterBrief brief;
    private final FactBook book;
    private final Map<String, Shown> shown = new LinkedHashMap<>();
    private final List<String> missing;
    private final NameFinder finder;
    private final SkillTaxonomy taxonomy;

    public LetterMaterial(LetterBrief brief, FactBook book, SkillTaxonomy taxonomy) {
        this.brief = brief;
        this.book = book;
        this.taxonomy = taxonomy;
        var wanted =
                Stream.concat(
                                brief.posting().skillsRequired().stream(),
                                brief.posting().skillsPreferred().stream())
                        .distinct()
                        .toList();
        this.finder = new NameFinder(wanted, taxonomy);
        for (var entry : book.all()) {
            var text = Typography.plain(entry.fact().text());
            finder.find(entry.lines()).stream()
                    .filter(found -> text.contains(found.written()))
                    .map(found -> new Shown(found.name(), found.written(), entry))
                    .forEach(place -> shown.merge(place.required(), place, Shown::clearer));
        }
        this.missing =
                brief.posting().skillsRequired().stream()
                        .filter(skill -> !shown.containsKey(skill))
                        .toList();
    }

    /// In the order of the posting.
    public List<Shown> shown() {
        return Stream.concat(
                        brief.posting().skillsRequired().stream(),
                        brief.posting().skillsPreferred().stream())
                .distinct()
                .filter(shown::containsKey)
                .map(shown::get)
                .toList();
    }

    public List<String> missing() {
        return missing;
    }

    /// Results by what they show: required skills first, figures next, then the order of the
    /// resume.
    public List<Entry> results() {
        var texts = new HashSet<String>();
        var results =
                new ArrayList<>(
                        book.of(Kind.RESULT).stream()
                                .filter(result -> texts.add(result.fact().text()))
                                .toList());
        results.sort(Comparator.comparingInt(this::weight).reversed());
        return results;
    }

    private int weight(Entry result) {
        var skills = finder.find(result.fact().text()).size();
        var figures = Figure.in(result.fact().text()).isEmpty() ? 0 : 1;
        var deed = FirstPerson.clause(result.fact().text()).isPresent() ? DEED_COUNTS : 0;
        return skills * SKILL_COUNTS + figures * FIGURE_COUNTS + deed;
    }

    /// Tools and skills of the resume that the posting does not ask for, written like names, those
    /// that are known first.
    public List<Entry> others() {
        var texts = new HashSet<String>();
        return book.of(Kind.TOOL).stream()
                .filter(entry -> NAME.matcher(entry.fact().text()).matches())
                .filter(entry -> finder.mentions(entry.fact().text()).isEmpty())
                .filter(entry -> texts.add(entry.fact().text()))
                .sorted(
                        Comparator.comparing(
                                (Entry entry) -> taxonomy.normalise(entry.fact().text()).isEmpty()))
                .toList();
    }

    public String title() {
        return Verifier.bare(brief.posting().title());
    }

    /// The title as a sentence speaks of it.
    public String job() {
        return SAYS_POSITION.matcher(title()).find() ? title() : title() + " position";
    }

    public String company() {
        return Verifier.bare(brief.posting().organizationName());
    }

    /// The company's name where it is one that a greeting can use.
    public Optional<String> team() {
        var company = company();
        var usable =
                !company.isBlank()
                        && Sentences.words(company) <= WORDS_OF_A_NAME
                        && !company.endsWith(".")
                        && NAMELESS.stream()
                                .noneMatch(company.toLowerCase(Locale.ROOT)::startsWith);
        return usable ? Optional.of(company) : Optional.empty();
    }

    /// The first whole sentence of the posting that speaks of the employer and not of "us" or of
    /// the applicant.
    public Optional<String> quote() {
        return quotes().findFirst();
    }

    /// All such sentences.
    public Stream<String> quotes() {
        return Sentences.of(brief.posting().description()).stream()
                .filter(sentence -> sentence.matches(".*[.!?]$"))
                .filter(sentence ->
                        Sentences.words(sentence) >= SHORTEST_QUOTE
                                && Sentences.words(sentence) <= LONGEST_QUOTE)
                .filter(sentence -> !Claims.isAboutWriter(sentence, brief.candidateName()))
                .filter(sentence -> !Instructions.isOne(sentence))
                .map(sentence -> sentence.substring(0, sentence.length() - 1));
    }

    /// A sentence in which the resume sums up its owner, without name, he or she.
    public Optional<Entry> profile() {
        return summary()
                .filter(entry -> FirstPerson.outcome(entry.fact().text()).isPresent())
                .filter(entry -> !WISH.matcher(entry.fact().text()).lookingAt())
                .findFirst();
    }

    /// A sentence of the resume that its owner can say as "I am a …".
    public Optional<Entry> introduction() {
        return summary()
                .filter(entry -> FirstPerson.introduction(entry.fact().text()).isPresent())
                .findFirst();
    }

    private Stream<Entry> summary() {
        var names = Set.copyOf(List.of(brief.candidateName().split("\\s+")));
        return book.of(Kind.SUMMARY).stream()
                .filter(entry ->
                        Stream.of(entry.fact().text().split("\\W+")).noneMatch(names::contains));
    }
}
