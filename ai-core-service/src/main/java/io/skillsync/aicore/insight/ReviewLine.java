package io.skillsync.aicore.insight;

import io.skillsync.aicore.analysis.ResumeDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line that tells of work, and where it stands.
record ReviewLine(String path, String text) {
    private static final String OPENING = "^(?:I |we )?(?:[a-z]+ly )?";
    private static final Pattern DEED =
            Pattern.compile(
                    OPENING
                            + "(?:led|built|ran|wrote|grew|cut|drove|won|taught|made|set|kept|sold|held|took|brought|gave|found|began|oversaw|rebuilt"
                            + "|bought|sent|spent|spoke|dealt|drew|chose|put|hit|beat|rose|fed|met|shot|undertook|upheld|rewrote|broke|caught|fought|stood"
                            + "|told|withdrew|laid|paid|hit|fit|sped|became"
                            + "|(?!(?:need|speed|seed|feed|breed|advanced|experienced|skilled|based|detailed|certified|licensed|qualified|motivated|dedicated"
                            + "|tasked|involved|interested|exceed|proceed|embed|indeed)\\b)[a-z]{2,}ed"
                            + "|(?:lead|build|run|write|manage|develop|create|design|implement|maintain|support|coordinate|organi[sz]e|plan|train|mentor"
                            + "|improve|reduce|increase|deliver|drive|prepare|analy[sz]e|conduct|perform|negotiate|launch|operate|supervise|advise)s?|teach(?:es)?)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ONGOING =
            Pattern.compile(
                    OPENING
                            + "(?!(?:during|spring|string|king|nursing|engineering)\\b)[a-z]{3,}ing\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DUTY =
            Pattern.compile(
                    "^(?:I was |I am |was )?(?:responsible for|duties|tasks|in charge of|worked (?:on|with|in|as)|helped|assisted|involved in|participated|various|etc)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    // A year is a date, not a result.
    private static final Pattern FIGURE =
            Pattern.compile(
                    "\\d{5}|(?<!\\d)(?!(?:19|20)\\d\\d(?!\\d))\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?"
                            + "|twice|halved|doubled|tripled|half|every)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPTY_PHRASE =
            Pattern.compile(
                    "\\b(?:team player|hard[- ]working|go[- ]getter|results?[- ](?:driven|oriented)|detail[- ]oriented|self[- ]starter|dynamic|passionate|motivated|"
                            + "think outside the box|synergy|proven track record|excellent communication skills|strategic thinker|guru|ninja|rock ?star|new challenges?"
                            + "|etc)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 40;
    private static final int WORDS_OF_AN_EXAMPLE = 7;

    static List<ReviewLine> of(ResumeDocument resume) {
        var lines = new ArrayList<ReviewLine>();
        for (var i = 0; i < resume.experiences().size(); i++) {
            var entry = resume.experiences().get(i);
            add(lines, "experiences[%d]".formatted(i), entry.description(), entry.achievements());
        }
        for (var i = 0; i < resume.projects().size(); i++) {
            var project = resume.projects().get(i);
            // What a project is needs no deed and no figure.
            add(lines, "projects[%d]".formatted(i), null, project.achievements());
        }
        return lines;
    }

    private static void add(
            List<ReviewLine> lines, String entry, String description, List<String> achievements) {
        add(lines, entry + ".description", description);
        for (var i = 0; i < achievements.size(); i++) {
            add(lines, "%s.achievements[%d]".formatted(entry, i), achievements.get(i));
        }
    }

    private static void add(List<ReviewLine> lines, String path, String text) {
        if (text != null && !text.isBlank()) {
            lines.add(new ReviewLine(path, text.strip()));
        }
    }

    boolean tellsADeed() {
        return DEED.matcher(text).matches() && !isDuty();
    }

    /// Tells a deed as if it still went on: "Supervising a team".
    boolean isOngoing() {
        return ONGOING.matcher(text).matches() && !isDuty();
    }

    private boolean isDuty() {
        return DUTY.matcher(text).matches();
    }

    boolean hasFigure() {
        return FIGURE.matcher(text).find();
    }

    Optional<String> emptyPhrase() {
        return EMPTY_PHRASE.matcher(text).results().map(found -> found.group()).findFirst();
    }

    boolean isLong() {
        return words().length > LONGEST;
    }

    /// How the line begins, to be quoted.
    String beginning() {
        var words = words();
        return words.length <= WORDS_OF_AN_EXAMPLE
                ? text
                : String.join(" ", List.of(words).subList(0, WORDS_OF_AN_EXAMPLE)) + " …";
    }

    String[] words() {
        return text.split("\\s+");
    }
}
