package io.skillsync.aicore.drafting;

import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.skill.NameFinder;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks a text sentence by sentence against the facts: every number, name, skill and date of a
/// sentence about the writer must stand in the resume, of any other sentence in the resume or the
/// posting. Strict on purpose: it does not matter who wrote the sentence.
public final class Verifier {
    /// Why a sentence does not stand.
    public record Finding(FindingKind kind, String written) {}

    /// What kind of thing has no support.
    public enum FindingKind {
        NUMBER,
        NAME,
        SKILL,
        EMPLOYMENT
    }

    private static final Pattern PAST_EMPLOYMENT =
            Pattern.compile(
                    "\\b(?:worked|served|was|led|employed|spent|been|interned|joined)\\b[^.]{0,60}?\\b(?:at|by|with|of|for)\\s+$|\\bjoined\\s+$",
                    Pattern.CASE_INSENSITIVE);

    private final SkillTaxonomy taxonomy;
    private final String candidateName;
    private final List<String> target;
    private final List<Pattern> targetNames;
    private final List<String> ownWords;
    private final List<String> allWords;
    private final List<Figure> ownFigures;
    private final List<Figure> allFigures;
    private final Set<String> ownSkills;
    private final NameFinder postingSkills;
    private final NameFinder ambiguousSkills;
    private final Set<String> ownAmbiguous;

    /// @param resumeText everything that the resume says, a fact or entry a line
    public Verifier(
            SkillTaxonomy taxonomy,
            String candidateName,
            String resumeText,
            PostingDocument posting) {
        this.taxonomy = taxonomy;
        this.candidateName = candidateName;
        this.target =
                Stream.of(
                                posting.title(),
                                posting.organizationName(),
                                bare(posting.title()),
                                bare(posting.organizationName()))
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .sorted((left, right) -> Integer.compare(right.length(), left.length()))
                        .toList();
        this.targetNames =
                target.stream()
                        .map(name ->
                                Pattern.compile(
                                        "(?<!\\w)" + Pattern.quote(name) + "(?!\\w)",
                                        Pattern.CASE_INSENSITIVE))
                        .toList();
        var asked =
                Stream.concat(posting.skillsRequired().stream(), posting.skillsPreferred().stream())
                        .toList();
        var own = resumeText + "\n" + candidateName;
        var job =
                String.join(
                        "\n",
                        posting.title(),
                        posting.organizationName(),
                        posting.description(),
                        String.join("\n", asked));
        this.postingSkills = new NameFinder(asked, taxonomy);
        this.ambiguousSkills =
                NameFinder.verbatim(
                        asked.stream().filter(taxonomy.everydayWords()::isAmbiguous).toList(),
                        taxonomy);
        this.ownWords = Naming.words(own);
        this.allWords = Naming.words(own + "\n" + job);
        this.ownFigures = Figure.in(own);
        this.allFigures = Figure.in(own + "\n" + job);
        this.ownSkills =
                resumeText
                        .lines()
                        .flatMap(line -> skillsIn(line, postingSkills.find(line)))
                        .collect(Collectors.toUnmodifiableSet());
        this.ownAmbiguous =
                resumeText
                        .lines()
                        .flatMap(line -> ambiguousSkills.find(line).stream())
                        .map(NameFinder.Found::name)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// What of the sentence has no support; empty where it stands.
    public List<Finding> check(String sentence) {
        var findings = new ArrayList<Finding>();
        var bare = without(targetNames, sentence, ", ");
        var own = Claims.isAboutWriter(sentence, candidateName);
        var figures = own ? ownFigures : allFigures;
        Figure.in(bare).stream()
                .filter(figure -> !figure.isIn(figures))
                .forEach(figure -> findings.add(new Finding(FindingKind.NUMBER, figure.written())));
        addNames(sentence, bare, own, findings);
        if (own) {
            addSkills(bare, findings);
            addPastAtTarget(sentence, findings);
        }
        return List.copyOf(findings);
    }

    public boolean stands(String sentence) {
        return check(sentence).isEmpty();
    }

    private void addNames(String sentence, String bare, boolean own, List<Finding> findings) {
        var denied =
                Claims.clauses(bare).stream()
                        .filter(Claims::denies)
                        .collect(Collectors.joining(" "));
        var deniedWords = Naming.words(denied);
        for (var name : Naming.in(bare)) {
            var stands =
                    Naming.isIn(name, own ? ownWords : allWords)
                            || (own
                                    && Naming.contains(deniedWords, Naming.words(name))
                                    && Naming.isIn(name, allWords));
            if (!stands) {
                findings.add(new Finding(FindingKind.NAME, name));
            }
        }
        // Some readers cut the names of the target out, and "at Riverbend is" then names a post at
        // "is".
        Stream.of(bare, without(targetNames, sentence, " "))
                .flatMap(text -> Naming.claimedPosts(text).stream())
                .distinct()
                .filter(post -> !Naming.isIn(post, own ? ownWords : allWords))
                .forEach(post -> findings.add(new Finding(FindingKind.EMPLOYMENT, post)));
    }

    /// Skills that a clause claims without evidence; a clause that says they are lacking claims
    /// nothing. A name that is an everyday word too ("Go", "Excel") claims wherever it is spelled
    /// like the skill, and only a place of the resume that clearly means the skill supports it.
    private void addSkills(String sentence, List<Finding> findings) {
        for (var clause : Claims.clauses(sentence)) {
            if (!Claims.denies(clause)) {
                var unknown =
                        skillsIn(clause, postingSkills.mentions(clause))
                                .filter(skill -> !ownSkills.contains(skill));
                var unclear =
                        ambiguousSkills.mentions(clause).stream()
                                .map(NameFinder.Found::name)
                                .filter(skill -> !ownAmbiguous.contains(skill));
                Stream.concat(unknown, unclear)
                        .distinct()
                        .forEach(skill -> findings.add(new Finding(FindingKind.SKILL, skill)));
            }
        }
    }

    private Stream<String> skillsIn(String line, List<NameFinder.Found> asked) {
        var known = taxonomy.recognise(line).stream().map(mention -> mention.concept().name());
        return Stream.concat(known, asked.stream().map(NameFinder.Found::name));
    }

    /// The company applied to, told as a past employer.
    private void addPastAtTarget(String sentence, List<Finding> findings) {
        for (var name : target) {
            var at = sentence.indexOf(name);
            if (at > 0
                    && !Naming.isIn(name, ownWords)
                    && PAST_EMPLOYMENT.matcher(sentence.substring(0, at)).find()) {
                findings.add(new Finding(FindingKind.EMPLOYMENT, name));
            }
        }
    }

    private static String without(List<Pattern> names, String sentence, String mark) {
        var bare = sentence;
        for (var name : names) {
            bare = name.matcher(bare).replaceAll(mark);
        }
        return bare;
    }

    /// A name without what stands in parentheses.
    static String bare(String name) {
        var kept = name.replaceAll("\\s*[(\\[][^)\\]]*[)\\]]", " ").replaceAll("\\s+", " ").strip();
        return kept.isEmpty() ? name.strip() : kept;
    }
}
