package io.skillsync.aicore.coach;

import io.skillsync.aicore.knowledge.ContentWords;
import io.skillsync.aicore.matching.Instructions;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.PostingDocument.PostingPay;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a posting itself says to a question about it: its own facts and words, or that it is
/// silent.
final class JobFacts {
    private static final Pattern REFERS =
            Pattern.compile(
                    "\\b(?:this|the|that) (?:job|role|position|posting|opening|vacancy|company|employer|application)\\b|"
                            + "\\bmy application\\b|\\b(?:it|they|here|there)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT =
            Pattern.compile(
                    "\\b(?:this|the|that) (?:job|role|position|posting|opening|vacancy)\\b",
                    Pattern.CASE_INSENSITIVE);

    /// A question as short as this needs no "this job" to be about it.
    private static final int SHORT = 5;

    private static final int LONGEST_QUOTE = 300;
    private static final int MOST_NAMES = 20;

    private record Facet(Pattern asked, Supplier<String> told) {}

    private final PostingDocument posting;
    private final List<Facet> facets;

    JobFacts(JobAtHand job) {
        this.posting = job.posting();
        this.facets =
                List.of(
                        facet(
                                "skills?|requirements?|requires?|required|qualifications?|looking for|must[- ]haves?|tools|technolog(?:y|ies)",
                                this::skills),
                        facet("pay|pays|paid|salary|wages?|compensation|money|how much", this::pay),
                        facet(
                                "remote(?:ly)?|hybrid|on[- ]?site|office|from home|locat(?:ion|ed)|where|commut(?:e|ing)|relocat(?:e|ion)",
                                this::place),
                        facet(
                                "years|seniority|senior|junior|how much experience|what level",
                                this::level),
                        facet("deadline|closes?|closing|until when|apply by", this::deadline),
                        facet(
                                "full[- ]?time|part[- ]?time|permanent|temporary|freelance|internship|kind of contract",
                                this::employment),
                        facet("company|employer|organi[sz]ation", this::employer),
                        facet(
                                "status|stage|stands?|heard back",
                                () -> job.lifecycle().map(JobFacts::application).orElse("")));
    }

    private static Facet facet(String words, Supplier<String> told) {
        return new Facet(
                Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE), told);
    }

    /// Empty where the question is about something else.
    Optional<String> about(String question) {
        if (!REFERS.matcher(question).find() && question.split("\\s+").length > SHORT)
            return Optional.empty();
        var told = new ArrayList<String>();
        for (var facet : facets)
            if (facet.asked().matcher(question).find()) told.add(facet.told().get());
        told.removeIf(String::isEmpty);
        if (told.isEmpty() && ABOUT.matcher(question).find()) quote(question).ifPresent(told::add);
        return told.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", told));
    }

    private String skills() {
        if (posting.skillsRequired().isEmpty() && posting.skillsPreferred().isEmpty())
            return "The posting names no skills.";
        var required = list("The posting requires %s.", posting.skillsRequired());
        return (required + " " + list("Welcome are %s.", posting.skillsPreferred())).strip();
    }

    private static String list(String sentence, List<String> names) {
        if (names.isEmpty()) return "";
        var told =
                names.stream()
                        .limit(MOST_NAMES)
                        .map(name -> "“" + name + "”")
                        .collect(Collectors.joining(", "));
        var more = names.size() - MOST_NAMES;
        return sentence.formatted(more > 0 ? told + " and %d more".formatted(more) : told);
    }

    private String pay() {
        var pay = posting.pay();
        if (pay == null || pay.min() == null && pay.max() == null)
            return "The posting does not say what it pays.";
        return "The posting gives the pay as %s.".formatted(amount(pay));
    }

    private static String amount(PostingPay pay) {
        var range =
                pay.min() == null
                        ? "up to " + number(pay.max())
                        : pay.max() == null || pay.max().compareTo(pay.min()) == 0
                                ? number(pay.min())
                                : number(pay.min()) + " to " + number(pay.max());
        return (range + " " + orEmpty(pay.currency()) + " " + words(pay.period()))
                .strip()
                .replaceAll(" +", " ");
    }

    private static String number(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private String place() {
        var told = new ArrayList<String>();
        if (posting.workMode() != null) told.add(words(posting.workMode().name()));
        if (!orEmpty(posting.location()).isBlank()) told.add("“" + posting.location() + "”");
        return told.isEmpty()
                ? "The posting does not say where the work is done."
                : "The posting gives the place of work as %s.".formatted(String.join(", ", told));
    }

    private String level() {
        var told = new ArrayList<String>();
        if (posting.minYears() != null)
            told.add("at least %d years of experience".formatted(posting.minYears()));
        if (posting.seniority() != null)
            told.add("the level “%s”".formatted(words(posting.seniority().name())));
        return told.isEmpty()
                ? "The posting does not say how much experience it asks for."
                : "The posting asks for %s.".formatted(String.join(" and ", told));
    }

    private String deadline() {
        return posting.validThrough() == null
                ? "The posting names no closing date."
                : "The posting is open until %s (UTC)."
                        .formatted(posting.validThrough().toString().substring(0, 10));
    }

    private String employment() {
        return orEmpty(posting.employmentType()).isBlank()
                ? "The posting does not say what kind of employment it is."
                : "The posting gives the employment as %s."
                        .formatted(words(posting.employmentType()));
    }

    private String employer() {
        return posting.organizationName().isBlank()
                ? "The posting does not name the employer."
                : "The employer is “%s”.".formatted(posting.organizationName());
    }

    private static String application(String lifecycle) {
        return "Your application is %s.".formatted(words(lifecycle));
    }

    /// The sentence of the posting that shares most words with the question, or its first one.
    private Optional<String> quote(String question) {
        var asked = ContentWords.of(question);
        return Instructions.without(posting.description())
                .lines()
                .flatMap(line -> List.of(line.split("(?<=[.!?])\\s+")).stream())
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty() && sentence.length() <= LONGEST_QUOTE)
                .max(Comparator.comparingInt(sentence -> shared(asked, sentence)))
                .map(sentence ->
                        "The posting for “%s” says: “%s”".formatted(posting.title(), sentence));
    }

    private static int shared(Set<String> asked, String sentence) {
        var words = new HashSet<>(ContentWords.of(sentence));
        words.retainAll(asked);
        return words.size();
    }

    private static String words(String name) {
        return orEmpty(name).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
