package io.skillsync.aicore.insight;

import io.skillsync.aicore.analysis.ResumeDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A line that tells of work, and where it stands.
record ReviewLine(String path, String text) {
    private static final Pattern DEED =
            Pattern.compile(
                    "^(?:\\w+ly )?(?:led|built|ran|wrote|grew|cut|drove|won|taught|made|set|kept|sold|held|took|brought|gave|found|began|oversaw|rebuilt|"
                            + "[a-z]{2,}ed|lead|build|run|write|manage|develop|create|design|implement|maintain|support|coordinate|organi[sz]e|plan|"
                            + "train|teach|mentor|improve|reduce|increase|deliver|drive|prepare|analy[sz]e|conduct|perform|negotiate|launch|operate)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DUTY =
            Pattern.compile(
                    "^(?:responsible for|duties|tasks|in charge of|worked on|helped|assisted|involved in|participated)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FIGURE =
            Pattern.compile(
                    "\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?)\\b");
    private static final Pattern CLICHE =
            Pattern.compile(
                    "\\b(?:team player|hard[- ]working|go[- ]getter|results?[- ](?:driven|oriented)|detail[- ]oriented|self[- ]starter|dynamic|passionate|motivated|"
                            + "think outside the box|synergy|proven track record|excellent communication skills|strategic thinker|guru|ninja|rock ?star)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 40;

    static List<ReviewLine> of(ResumeDocument resume) {
        var lines = new ArrayList<ReviewLine>();
        for (var i = 0; i < resume.experiences().size(); i++) {
            var entry = resume.experiences().get(i);
            add(lines, "experiences[%d].description".formatted(i), entry.description());
            for (var j = 0; j < entry.achievements().size(); j++) {
                add(
                        lines,
                        "experiences[%d].achievements[%d]".formatted(i, j),
                        entry.achievements().get(j));
            }
        }
        for (var i = 0; i < resume.projects().size(); i++) {
            for (var j = 0; j < resume.projects().get(i).achievements().size(); j++) {
                add(
                        lines,
                        "projects[%d].achievements[%d]".formatted(i, j),
                        resume.projects().get(i).achievements().get(j));
            }
        }
        return lines;
    }

    private static void add(List<ReviewLine> lines, String path, String text) {
        if (text != null && !text.isBlank()) {
            lines.add(new ReviewLine(path, text.strip()));
        }
    }

    boolean tellsADeed() {
        return DEED.matcher(text).matches() && !DUTY.matcher(text).matches();
    }

    boolean hasFigure() {
        return FIGURE.matcher(text).find();
    }

    boolean hasCliche() {
        return CLICHE.matcher(text).find();
    }

    boolean isLong() {
        return text.split("\\s+").length > LONGEST;
    }
}
