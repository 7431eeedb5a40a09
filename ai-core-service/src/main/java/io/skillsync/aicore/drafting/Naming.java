package io.skillsync.aicore.drafting;

import io.skillsync.aicore.skill.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The names that a sentence uses: runs of capitalised words, and words of rank in any case.
final class Naming {
    /// Capitalised for reasons of grammar or courtesy.
    private static final Set<String> COMMON =
            Set.of(
                    "i",
                    "dear",
                    "hiring",
                    "manager",
                    "team",
                    "sincerely",
                    "regards",
                    "best",
                    "kind",
                    "yours",
                    "faithfully",
                    "thank",
                    "thanks",
                    "you",
                    "re",
                    "the",
                    "an",
                    "a",
                    "my",
                    "your",
                    "our",
                    "we",
                    "it",
                    "this",
                    "that",
                    "these",
                    "those",
                    "with",
                    "as",
                    "at",
                    "in",
                    "on",
                    "for",
                    "from",
                    "to",
                    "and",
                    "or",
                    "but",
                    "if",
                    "while",
                    "when",
                    "during",
                    "across",
                    "by",
                    "of",
                    "is",
                    "are",
                    "was",
                    "were",
                    "have",
                    "has",
                    "had",
                    "hello",
                    "hi",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "english",
                    "what",
                    "which",
                    "how",
                    "who",
                    "there",
                    "here",
                    "because",
                    "since",
                    "after",
                    "before",
                    "both",
                    "each",
                    "most",
                    "more",
                    "not",
                    "no",
                    "so",
                    "then",
                    "today",
                    "resume",
                    "cv",
                    "i'm",
                    "i've",
                    "i'd",
                    "i'll");

    private static final Set<String> JOINTS =
            Set.of("of", "and", "the", "for", "&", "de", "at", "in");
    private static final Pattern RUN =
            Pattern.compile(
                    "(?<![\\w.])\\p{Lu}[\\w&+#'’-]*(?:\\.\\w+)*(?:\\s+(?:(?:of|and|the|for|&|de)\\s+){0,2}\\p{Lu}[\\w&+#'’-]*(?:\\.\\w+)*)*",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final List<String> RANKS =
            List.of(
                    "director",
                    "vice president",
                    "vp",
                    "ceo",
                    "cto",
                    "cfo",
                    "coo",
                    "cio",
                    "chief",
                    "president",
                    "founder",
                    "co-founder",
                    "head of",
                    "principal",
                    "professor",
                    "partner",
                    "manager",
                    "phd",
                    "doctorate",
                    "mba",
                    "master's",
                    "bachelor's");
    private static final Pattern EMPLOYER =
            Pattern.compile(
                    "\\b(?:work(?:ed|ing)?|time|role|job|position|experience|tenure|years?|months?|career|stint|employed|served|serving|"
                            + "intern(?:ed|ship)?|lead|head|director|officer|president|engineer|developer|manager|analyst|scientist|designer|"
                            + "architect|consultant|nurse|teacher)\\s+(?:\\w+\\s+){0,2}?at\\s+([\\p{L}][\\w&+.-]*)|"
                            + "\\b(?:joined|left|employed by|hired by)\\s+([\\p{L}][\\w&+.-]*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> NO_EMPLOYERS =
            Set.of(
                    "a",
                    "an",
                    "the",
                    "my",
                    "your",
                    "our",
                    "their",
                    "its",
                    "this",
                    "that",
                    "all",
                    "any",
                    "both",
                    "each",
                    "scale",
                    "least",
                    "work",
                    "home",
                    "once",
                    "first",
                    "last",
                    "present",
                    "night",
                    "times",
                    "various",
                    "several",
                    "many",
                    "two",
                    "three",
                    "startups",
                    "companies",
                    "speed",
                    "pace",
                    "top",
                    "with",
                    "and",
                    "to",
                    "in");

    private Naming() {}

    /// Names in a sentence, without words that grammar capitalises.
    static List<String> in(String sentence) {
        var names = new ArrayList<String>();
        var run = RUN.matcher(sentence);
        while (run.find()) {
            var words = new ArrayList<>(List.of(run.group().split("\\s+")));
            var opens =
                    sentence.substring(0, run.start())
                            .chars()
                            .noneMatch(Character::isLetterOrDigit);
            while (!words.isEmpty() && isCommon(words.getFirst())) {
                words.removeFirst();
                opens = false;
            }
            while (!words.isEmpty() && isCommon(words.getLast())) {
                words.removeLast();
            }
            if (!words.isEmpty() && !(opens && words.size() == 1 && isPlain(words.getFirst()))) {
                names.add(String.join(" ", words));
            }
        }
        return names;
    }

    /// Employers after "at" or "joined", and words of rank, whatever their case.
    static List<String> claimedPosts(String sentence) {
        var low = sentence.toLowerCase(Locale.ROOT).replaceAll("\\bhiring managers?\\b", " ");
        var posts =
                RANKS.stream()
                        .filter(rank ->
                                Pattern.compile("(?<![\\w-])" + Pattern.quote(rank) + "(?![\\w-])")
                                        .matcher(low)
                                        .find())
                        .collect(Collectors.toCollection(ArrayList::new));
        EMPLOYER.matcher(sentence)
                .results()
                .forEach(found -> {
                    var name = found.group(1) != null ? found.group(1) : found.group(2);
                    if (!NO_EMPLOYERS.contains(name.toLowerCase(Locale.ROOT))
                            && !name.endsWith("ing")) {
                        posts.add(name);
                    }
                });
        return posts;
    }

    /// The name stands in the source as it is, or falls into pieces that do ("React and Node.js").
    static boolean isIn(String name, List<String> source) {
        var words = Tokens.folded(name).stream().filter(Naming::isWord).toList();
        var at = 0;
        while (at < words.size()) {
            if (JOINTS.contains(words.get(at))) {
                at++;
                continue;
            }
            var stop = words.size();
            while (stop > at && !contains(source, words.subList(at, stop))) {
                stop--;
            }
            if (stop == at) {
                return false;
            }
            at = stop;
        }
        return true;
    }

    /// The words of a source in order, symbols left out.
    static List<String> words(String text) {
        return Tokens.folded(text).stream().filter(Naming::isWord).toList();
    }

    static boolean contains(List<String> source, List<String> run) {
        return java.util.Collections.indexOfSubList(source, run) >= 0;
    }

    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0)) || token.length() > 1;
    }

    private static boolean isCommon(String word) {
        var bare = word.replaceAll("[.,'’]+$", "").toLowerCase(Locale.ROOT);
        return COMMON.contains(bare) || JOINTS.contains(bare);
    }

    /// Capitalised only in front, as any first word of a sentence is.
    private static boolean isPlain(String word) {
        return word.chars().skip(1).noneMatch(Character::isUpperCase);
    }
}
