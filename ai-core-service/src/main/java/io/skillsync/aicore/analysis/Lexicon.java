package io.skillsync.aicore.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The word lists of the reader: general words of several languages, no names of persons or firms.
final class Lexicon {
    private static final List<Locale> NAMING =
            List.of(
                    Locale.ENGLISH,
                    Locale.GERMAN,
                    Locale.FRENCH,
                    Locale.ITALIAN,
                    Locale.of("es"),
                    Locale.of("pt"),
                    Locale.of("nl"),
                    Locale.of("pl"),
                    Locale.of("sv"));

    static final Set<String> TITLE_NOUNS = words("title-words.txt");
    static final Set<String> TITLE_MODIFIERS = words("title-modifiers.txt");
    static final Set<String> COMPANY_WORDS = words("company-words.txt");
    static final Set<String> INSTITUTION_WORDS = words("institution-words.txt");
    static final Set<String> DEGREE_WORDS = degreeWords();
    static final Set<String> CITIES = phrases("cities.txt");
    static final Set<String> COUNTRIES = countries();
    static final Set<String> HUMAN_LANGUAGES = humanLanguages();
    static final Map<String, SectionKind> HEADINGS = headings();

    private Lexicon() {}

    private static Set<String> words(String file) {
        var words = new HashSet<String>();
        for (var line : lines(file)) {
            for (var word : line.split("\\s+")) {
                words.add(Wording.plain(word));
            }
        }
        return Set.copyOf(words);
    }

    private static Set<String> degreeWords() {
        var words = new HashSet<String>();
        for (var word : words("degree-words.txt")) {
            words.add(word.replace(".", ""));
        }
        return Set.copyOf(words);
    }

    private static Set<String> phrases(String file) {
        var phrases = new HashSet<String>();
        for (var line : lines(file)) {
            for (var phrase : line.split(";")) {
                phrases.add(Wording.plain(phrase.strip()));
            }
        }
        return Set.copyOf(phrases);
    }

    private static Map<String, SectionKind> headings() {
        var headings = new HashMap<String, SectionKind>();
        for (var line : lines("section-headings.txt")) {
            var colon = line.indexOf(':');
            var kind = SectionKind.valueOf(line.substring(0, colon));
            for (var phrase : line.substring(colon + 1).split(";")) {
                headings.putIfAbsent(Wording.squashed(phrase), kind);
            }
        }
        return Map.copyOf(headings);
    }

    private static Set<String> countries() {
        var names = new HashSet<String>();
        for (var code : Locale.getISOCountries()) {
            for (var language : NAMING) {
                names.add(Wording.plain(Locale.of("", code).getDisplayCountry(language)));
            }
        }
        names.addAll(
                List.of(
                        "usa",
                        "u.s.a.",
                        "uk",
                        "u.k.",
                        "us",
                        "u.s.",
                        "uae",
                        "england",
                        "scotland",
                        "wales",
                        "northern ireland",
                        "holland",
                        "czech republic",
                        "korea",
                        "great britain",
                        "the netherlands",
                        "bayern",
                        "catalonia",
                        "ontario",
                        "quebec",
                        "british columbia",
                        "alberta",
                        "new south wales",
                        "queensland",
                        "bavaria",
                        "hesse",
                        "karnataka",
                        "maharashtra",
                        "tamil nadu",
                        "nsw",
                        "vic",
                        "qld"));
        names.removeAll(List.of("jersey", "georgia", "jordan", "chad", "guinea"));
        return Set.copyOf(names);
    }

    private static Set<String> humanLanguages() {
        var names = new HashSet<String>();
        for (var code : Locale.getISOLanguages()) {
            var locale = Locale.of(code);
            for (var language : NAMING) {
                names.add(Wording.plain(locale.getDisplayLanguage(language)));
            }
            names.add(Wording.plain(locale.getDisplayLanguage(locale)));
        }
        names.addAll(
                List.of(
                        "mandarin",
                        "cantonese",
                        "farsi",
                        "tagalog",
                        "flemish",
                        "brazilian",
                        "hindi",
                        "punjabi",
                        "sign",
                        "american sign language",
                        "british sign language",
                        "castilian",
                        "catalan",
                        "中文",
                        "日本語",
                        "한국어",
                        "普通话",
                        "英语",
                        "英語",
                        "english",
                        "filipino",
                        "taiwanese",
                        "hokkien",
                        "serbo-croatian",
                        "creole"));
        names.removeIf(name -> name.length() < 2);
        names.removeAll(List.of("ga", "ha", "go", "io"));
        return Set.copyOf(names);
    }

    private static List<String> lines(String file) {
        var resource =
                Objects.requireNonNull(
                        Lexicon.class.getResourceAsStream("/analysis/" + file), file);
        try (var reader =
                new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
