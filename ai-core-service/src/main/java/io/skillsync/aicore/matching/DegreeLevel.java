package io.skillsync.aicore.matching;

import java.util.Optional;
import java.util.regex.Pattern;

/// How far an education went, lowest first; which school it was says nothing here.
enum DegreeLevel {
    SCHOOL("high school|secondary school|a-levels?|abitur|ged|baccalaureate|matura"),
    VOCATIONAL(
            "associate(?:'s|’s)?|diploma|vocational|apprenticeship|ausbildung|hnd|foundation degree|trade school"),
    BACHELOR(
            "bachelor(?:'s|’s|s)?|b\\.?\\s?sc|b\\.?a|b\\.?s|b\\.?eng|b\\.?tech|b\\.?com|bba|llb|undergraduate degree|licenciatura|licence"),
    MASTER(
            "master(?:'s|’s|s)?|m\\.?\\s?sc|m\\.?a|m\\.?s|m\\.?eng|m\\.?tech|mba|mph|msw|llm|diplom|magister|maîtrise"),
    DOCTORATE("ph\\.?\\s?d|doctorate|doctor of|d\\.?phil|m\\.?d|j\\.?d|pharm\\.?d|ed\\.?d|dr\\.");

    private final Pattern words;

    DegreeLevel(String words) {
        this.words =
                Pattern.compile("(?<![\\w.])(?:" + words + ")(?![\\w])", Pattern.CASE_INSENSITIVE);
    }

    /// The highest level that a degree's name says.
    static Optional<DegreeLevel> of(String degree) {
        Optional<DegreeLevel> found = Optional.empty();
        for (var level : values()) {
            if (level.words.matcher(degree).find()) {
                found = Optional.of(level);
            }
        }
        return found;
    }

    private static final Pattern ASKED =
            Pattern.compile(
                    "\\b(bachelor|diploma|doctorate|ph\\.?\\s?d|high school|master(?=['’]s\\b|s degree| degree| of (?:science|arts|engineering|business)))",
                    Pattern.CASE_INSENSITIVE);

    /// The lowest level that a posting's text asks for: "Bachelor's or Master's" is met by the
    /// first.
    static Optional<DegreeLevel> askedFor(String text) {
        return ASKED.matcher(text)
                .results()
                .flatMap(found -> of(found.group(1)).stream())
                .min(Enum::compareTo);
    }
}
