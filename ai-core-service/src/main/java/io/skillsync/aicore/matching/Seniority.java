package io.skillsync.aicore.matching;

import java.util.Optional;
import java.util.regex.Pattern;

/// The level of a position, lowest first.
public enum Seniority {
    INTERN(0, "intern|internship|trainee|apprentice|working student"),
    ENTRY(0, "junior|jr|entry.level|graduate|assistant"),
    MID(2, "mid.?level|intermediate|associate"),
    SENIOR(5, "senior|sr|staff|principal|expert"),
    LEAD(7, "lead|head|manager|supervisor|team leader|director"),
    EXECUTIVE(10, "chief|c[eftoi]o|vp|vice president|president|founder|managing director|partner");

    private final int typicalYears;
    private final Pattern words;

    Seniority(int typicalYears, String words) {
        this.typicalYears = typicalYears;
        this.words =
                Pattern.compile("(?<![\\w-])(?:" + words + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
    }

    /// Years of work that are usual before this level.
    public int typicalYears() {
        return typicalYears;
    }

    /// The highest level that a title names.
    public static Optional<Seniority> namedIn(String title) {
        Optional<Seniority> found = Optional.empty();
        for (var level : values()) {
            if (level.words.matcher(title).find()) {
                found = Optional.of(level);
            }
        }
        return found;
    }
}
