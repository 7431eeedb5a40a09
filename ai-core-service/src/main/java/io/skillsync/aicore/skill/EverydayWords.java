package io.skillsync.aicore.skill;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
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
                            + "tableau|power ?bi|powerpoint|julia|bootstrap|spark|jax|cuda|programming|languages?|frameworks?|"
                            + "librar(?:y|ies)|apis?|restful|microservices?|back-?end|front-?end|full-stack|servers?|"
                            + "databases?|software|developers?|engineers?|coding|code|scripts?|scripting|sdk|clients?|"
                            + "deploy(?:ed|ment)?|services|web|spreadsheets?|applications?|apps?|cloud|tools?|models?|"
                            + "pipelines?|ios|android|mobile)\\b|c\\+\\+|c#",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DELIMITERS = Pattern.compile("[,;/|:()]|\\band\\b|\\bor\\b|&");
    private static final Pattern ENDS_ITEM_BEFORE =
            Pattern.compile("(?:^|.*[,;:/|(\u2022\u00b7*>-]|(?:^|.*\\W)(?:and|or|&))");
    private static final Pattern ENDS_ITEM_AFTER =
            Pattern.compile("(?:$|[,;/|)]|(?:and|or|&)\\W|\\.$).*");

    /// How much must speak for the skill.
    private enum Need {
        NOTHING,
        CAPITAL,
        EXACT_CASE,
        CONTEXT;

        static Need of(String word) {
            return switch (word) {
                case "any" -> NOTHING;
                case "capital" -> CAPITAL;
                case "case" -> EXACT_CASE;
                case "context" -> CONTEXT;
                default -> throw new IllegalArgumentException("No such need: " + word);
            };
        }
    }

    /// @param read what is needed where a text is read for whatever it names
    /// @param asked what is needed where somebody looks for this very name
    private record Care(String spelling, Need read, Need asked, Pattern contrary) {}

    private final Map<String, Care> words;

    private EverydayWords(Map<String, Care> words) {
        this.words = Map.copyOf(words);
    }

    /// Lines of `word`, `spelling`, what is needed in reading and where the name is asked for
    /// (`any`, `capital`, `case` or `context`), and an optional expression for surroundings in
    /// which the word means something else; the word's place in it is `@`.
    static EverydayWords read(BufferedReader lines) throws IOException {
        var words = new HashMap<String, Care>();
        for (var fields : TabularFile.rows(lines)) {
            var contrary =
                    fields.size() > 4 && !fields.get(4).isBlank()
                            ? Pattern.compile(
                                    fields.get(4).replace("@", MARK), Pattern.CASE_INSENSITIVE)
                            : null;
            words.put(
                    fields.get(0),
                    new Care(
                            fields.get(1),
                            Need.of(fields.get(2)),
                            Need.of(fields.get(3)),
                            contrary));
        }
        return new EverydayWords(words);
    }

    /// Whether the name needs more than being found.
    public boolean isAmbiguous(String name) {
        return words.containsKey(name.toLowerCase(Locale.ROOT)) || isShort(name);
    }

    /// Whether the characters `start` to `end` of the text, which spell the name in some case, mean
    /// the skill.
    public boolean meansSkill(String name, String text, int start, int end) {
        return holds(name, Care::read, text, start, end);
    }

    /// The same for a name that somebody looks for: words that hardly ever mean anything else in a
    /// resume ("pricing", "jenkins") then count wherever they stand.
    public boolean isAsked(String name, String text, int start, int end) {
        return holds(name, Care::asked, text, start, end);
    }

    /// Whether a reader may take the characters for the skill: the exact spelling of a name that
    /// needs evidence, where nothing around it speaks against it.
    public boolean mayBeMeant(String name, String text, int start, int end) {
        var care = care(name);
        return care == null
                || care.asked() == Need.NOTHING
                || !isElsewhere(care, text, start, end)
                        && (care.asked() != Need.CONTEXT || isExact(care, text, start, end));
    }

    private boolean holds(
            String name, Function<Care, Need> needed, String text, int start, int end) {
        var care = care(name);
        var need = care == null ? Need.NOTHING : needed.apply(care);
        if (need == Need.NOTHING) {
            return true;
        }
        var first = text.lastIndexOf('\n', start) + 1;
        var next = text.indexOf('\n', end);
        var line = text.substring(first, next < 0 ? text.length() : next);
        var from = start - first;
        var to = end - first;
        if (isElsewhere(care, line, from, to)) {
            return false;
        }
        var written =
                isExact(care, line, from, to)
                        || need == Need.CAPITAL && Character.isUpperCase(line.charAt(from));
        var evidence = isListItem(line, from, to) || isTechnicalNear(line, from, to);
        return need == Need.CONTEXT ? written && evidence : written || evidence;
    }

    /// What the name needs; null for one that needs nothing.
    private Care care(String name) {
        var known = words.get(name.toLowerCase(Locale.ROOT));
        return known == null && isShort(name)
                ? new Care(name, Need.CONTEXT, Need.CONTEXT, null)
                : known;
    }

    private static boolean isExact(Care care, String line, int start, int end) {
        return line.substring(start, end).equals(care.spelling());
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
        return care.contrary() != null
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
