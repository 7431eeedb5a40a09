package io.skillsync.aicore.skill;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Names of skills that are also everyday words, or letters. Such a name counts only in its exact
/// spelling, and, where the word is a common one, only as an item of a list or beside something
/// technical ("Go" in "Go, Python" but not in "Go Sooners").
public final class EverydayWords {
    private static final int SHORT_NAME = 2;
    private static final int REACH = 60;
    private static final int WORDS_OF_AN_ITEM = 4;
    private static final String MARK = "\u0000";

    private static final Pattern TECHNICAL =
            Pattern.compile(
                    "\\b(?:python|java|javascript|typescript|kotlin|ruby|php|perl|scala|matlab|haskell|sql|html5?|css3?|"
                            + "node\\.?js|react|angular|vue|django|laravel|graphql|grpc|postgres(?:ql)?|mysql|mongodb|redis|"
                            + "kafka|docker|kubernetes|terraform|linux|unix|git|aws|gcp|azure|pytorch|tensorflow|numpy|pandas|"
                            + "tableau|power ?bi|powerpoint|programming|languages?|frameworks?|librar(?:y|ies)|apis?|restful|"
                            + "microservices?|back-?end|front-?end|full-stack|servers?|databases?|software|developers?|"
                            + "engineers?|coding|code|scripts?|scripting|sdk|deploy(?:ed|ment)?|services|web|spreadsheets?|"
                            + "applications?|apps?|cloud|tools?|models?|pipelines?|ios|android|mobile)\\b|c\\+\\+|c#",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DELIMITERS = Pattern.compile("[,;/|:()]|\\band\\b|\\bor\\b|&");
    private static final Pattern ENDS_ITEM_BEFORE =
            Pattern.compile("(?:^|.*[,;:/|(\u2022\u00b7*>-]|(?:^|.*\\W)(?:and|or|&))");
    private static final Pattern ENDS_ITEM_AFTER =
            Pattern.compile("(?:$|[,;/|)]|(?:and|or|&)\\W|\\.$).*");

    /// How much must speak for the skill.
    private enum Need {
        EXACT_CASE,
        CONTEXT
    }

    private record Care(String spelling, Need need, Pattern contrary) {}

    private final Map<String, Care> words;

    private EverydayWords(Map<String, Care> words) {
        this.words = Map.copyOf(words);
    }

    /// Lines of `word`, `spelling`, `case` or `context`, and an optional expression for
    /// surroundings in which the word means something else; the word's place in it is `@`.
    static EverydayWords read(BufferedReader lines) throws IOException {
        var words = new HashMap<String, Care>();
        for (var fields : TabularFile.rows(lines)) {
            var need = fields.get(2).equals("case") ? Need.EXACT_CASE : Need.CONTEXT;
            var contrary =
                    fields.size() > 3 && !fields.get(3).isBlank()
                            ? Pattern.compile(
                                    fields.get(3).replace("@", MARK), Pattern.CASE_INSENSITIVE)
                            : null;
            words.put(fields.get(0), new Care(fields.get(1), need, contrary));
        }
        return new EverydayWords(words);
    }

    /// Whether the name needs more than being found.
    public boolean isAmbiguous(String name) {
        return words.containsKey(name.toLowerCase(Locale.ROOT)) || isShort(name);
    }

    /// Whether the characters `start` to `end` of the line, which spell the name in some case, mean
    /// the skill.
    public boolean meansSkill(String name, String line, int start, int end) {
        var care = words.get(name.toLowerCase(Locale.ROOT));
        if (care == null && !isShort(name)) {
            return true;
        }
        if (isElsewhere(care, line, start, end)) {
            return false;
        }
        var exact = line.substring(start, end).equals(care == null ? name : care.spelling());
        var evidence = isListItem(line, start, end) || isTechnicalNear(line, start, end);
        return care != null && care.need() == Need.EXACT_CASE
                ? exact || evidence
                : exact && evidence;
    }

    private static boolean isShort(String name) {
        return name.length() <= SHORT_NAME
                && name.chars().allMatch(letter -> letter < 128 && Character.isLetter(letter));
    }

    /// Part of a compound ("C-level", "R&D") or in words that give it another meaning ("Series C").
    private static boolean isElsewhere(Care care, String line, int start, int end) {
        var before = start > 0 ? line.charAt(start - 1) : ' ';
        var after = end < line.length() ? line.charAt(end) : ' ';
        var next = end + 1 < line.length() ? line.charAt(end + 1) : ' ';
        if (before == '-'
                || before == '&'
                || ((after == '&' || after == '-') && Character.isLetterOrDigit(next))) {
            return true;
        }
        return care != null
                && care.contrary() != null
                && care.contrary()
                        .matcher(line.substring(0, start) + MARK + line.substring(end))
                        .find();
    }

    /// A line of its own, or one short item among several.
    private static boolean isListItem(String line, int start, int end) {
        var before = line.substring(0, start).stripTrailing();
        var after = line.substring(end).stripLeading();
        if (!ENDS_ITEM_BEFORE.matcher(before).matches()
                || !ENDS_ITEM_AFTER.matcher(after).matches()) {
            return false;
        }
        if (before.chars().allMatch(letter -> " \u2022\u00b7*>-".indexOf(letter) >= 0)
                && (after.isEmpty() || after.equals("."))) {
            return true;
        }
        var items =
                List.of(DELIMITERS.split(line)).stream().filter(item -> !item.isBlank()).toList();
        return items.size() > 1
                && items.stream()
                        .allMatch(item -> item.strip().split("\\s+").length <= WORDS_OF_AN_ITEM);
    }

    private static boolean isTechnicalNear(String line, int start, int end) {
        var around =
                line.substring(Math.max(0, start - REACH), start)
                        + " . "
                        + line.substring(end, Math.min(line.length(), end + REACH));
        return TECHNICAL.matcher(around).find();
    }
}
