package io.skillsync.aicore.drafting;

import io.skillsync.aicore.drafting.FactBook.Entry;
import io.skillsync.aicore.drafting.FactBook.Kind;
import io.skillsync.aicore.matching.Instructions;
import io.skillsync.aicore.skill.NameFinder;
import io.skillsync.aicore.skill.SkillTaxonomy;
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
    private static final Pattern SAYS_POSITION =
            Pattern.compile(
                    "\\b(?:roles?|positions?|openings?|jobs?|vacanc(?:y|ies)|internship|apprenticeship)\\b",
                    Pattern.CASE_INSENSITIVE);

    /// A required skill and the first place that shows it, in the resume's spelling.
    public record Shown(String required, String written, Entry entry) {}

    private final LetterBrief brief;
    private final FactBook book;
    private final Map<String, Shown> shown = new LinkedHashMap<>();
    private final List<String> missing;
    private final NameFinder finder;

    public LetterMaterial(LetterBrief brief, FactBook book, SkillTaxonomy taxonomy) {
        this.brief = brief;
        this.book = book;
        var wanted =
                Stream.concat(
                                brief.posting().skillsRequired().stream(),
                                brief.posting().skillsPreferred().stream())
                        .distinct()
                        .toList();
        this.finder = new NameFinder(wanted, taxonomy);
        for (var entry : book.all()) {
            for (var found : finder.find(entry.fact().text())) {
                shown.putIfAbsent(found.name(), new Shown(found.name(), found.written(), entry));
            }
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
        return Sentences.of(brief.posting().description()).stream()
                .filter(sentence -> sentence.matches(".*[.!?]$"))
                .filter(sentence ->
                        Sentences.words(sentence) >= SHORTEST_QUOTE
                                && Sentences.words(sentence) <= LONGEST_QUOTE)
                .filter(sentence -> !Claims.isAboutWriter(sentence, brief.candidateName()))
                .filter(sentence -> !Instructions.isOne(sentence))
                .map(sentence -> sentence.substring(0, sentence.length() - 1))
                .findFirst();
    }

    /// A sentence in which the resume sums up its owner, without name, he or she.
    public Optional<Entry> profile() {
        var names = Set.of(brief.candidateName().split("\\s+"));
        return book.of(Kind.SUMMARY).stream()
                .filter(entry -> FirstPerson.outcome(entry.fact().text()).isPresent())
                .filter(entry ->
                        Stream.of(entry.fact().text().split("\\W+")).noneMatch(names::contains))
                .findFirst();
    }
}
