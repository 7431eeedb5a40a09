package io.skillsync.aicore.insight;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import java.util.ArrayList;
import java.util.List;

/// The frame of a resume: contact data, summary, and what every position has to say. Gaps between
/// positions are nobody's business here: they cost nothing.
final class ReviewOutline {
    private static final int SUMMARY_FROM = 15;
    private static final int SUMMARY_TO = 80;
    private static final double WRONG_LENGTH = 0.6;

    private final ResumeDocument resume;

    ReviewOutline(ResumeDocument resume) {
        this.resume = resume;
    }

    ReviewCheck contact() {
        var basics = resume.basics();
        var missing = new ArrayList<String>();
        var words = new ArrayList<String>();
        note(basics.name(), "name", "name", missing, words);
        note(basics.email(), "email", "e-mail", missing, words);
        note(basics.phone(), "phone", "phone", missing, words);
        note(basics.location(), "location", "town", missing, words);
        return new ReviewCheck(
                "contact",
                0.10,
                1 - missing.size() / 4.0,
                missing.isEmpty()
                        ? "Name, e-mail, phone and town are there."
                        : "Contact data are incomplete.",
                "Add your %s.".formatted(String.join(", ", words)),
                missing);
    }

    private static void note(
            String value, String field, String word, List<String> missing, List<String> words) {
        if (ReviewCheck.isBlank(value)) {
            missing.add("basics." + field);
            words.add(word);
        }
    }

    ReviewCheck summary() {
        var summary = resume.basics().summary();
        var line = new ReviewLine("basics.summary", summary == null ? "" : summary.strip());
        var words = line.text().isEmpty() ? 0 : line.words().length;
        var fits = words >= SUMMARY_FROM && words <= SUMMARY_TO;
        var length = words == 0 ? 0 : fits ? 1 : WRONG_LENGTH;
        var phrase = line.emptyPhrase();
        var comment =
                words == 0
                        ? "There is no summary."
                        : "The summary has %d words%s."
                                .formatted(words, fits ? ", a good length" : "");
        var advice = new ArrayList<String>();
        if (words == 0) {
            advice.add(
                    "Open with a summary of %d to %d words: what you are, where, and what you are known for."
                            .formatted(SUMMARY_FROM, SUMMARY_TO));
        } else if (words < SUMMARY_FROM) {
            advice.add(
                    "Say in the summary what you are, for how long, and what you are known for; %d words are too few for that."
                            .formatted(words));
        } else if (!fits) {
            advice.add(
                    "Shorten the summary from %d to at most %d words."
                            .formatted(words, SUMMARY_TO));
        }
        phrase.ifPresent(empty ->
                advice.add(
                        "Replace “%s” in the summary by something that only you can say."
                                .formatted(empty)));
        return new ReviewCheck(
                "summary",
                0.08,
                phrase.isPresent() ? length / 2.0 : length,
                comment,
                String.join(" ", advice),
                List.of("basics.summary"));
    }

    /// Every position has a title, an employer and dates; where there is none yet, studies have
    /// their dates.
    ReviewCheck positions() {
        return resume.experiences().isEmpty() ? studies() : employments();
    }

    private ReviewCheck studies() {
        var undated = new ArrayList<String>();
        for (var i = 0; i < resume.educations().size(); i++) {
            var study = resume.educations().get(i);
            if (ReviewCheck.isBlank(study.startDate()) && ReviewCheck.isBlank(study.endDate())) {
                undated.add("educations[%d]".formatted(i));
            }
        }
        var all = resume.educations().size();
        var value = all == 0 ? 0 : (1 - undated.size() / (double) all) / 2;
        return new ReviewCheck(
                "positions",
                0.08,
                value,
                "There is no employment yet.",
                "Add what comes closest to employment: internships, side jobs, voluntary work, each with its dates.",
                undated);
    }

    private ReviewCheck employments() {
        var advice = new ArrayList<String>();
        var paths = new ArrayList<String>();
        var all = resume.experiences();
        for (var i = 0; i < all.size(); i++) {
            var entry = all.get(i);
            var path = "experiences[%d]".formatted(i);
            if (isReversed(entry)) {
                paths.add(path + ".endDate");
                advice.add(
                        "Check %s: it ends (%s) before it starts (%s)."
                                .formatted(named(entry), entry.endDate(), entry.startDate()));
            } else if (!lacks(entry).isEmpty()) {
                paths.add(path);
                advice.add(
                        "Add %s to %s."
                                .formatted(String.join(" and ", lacks(entry)), named(entry)));
            }
        }
        return new ReviewCheck(
                "positions",
                0.08,
                1 - paths.size() / (double) all.size(),
                "%d of %d positions have a title, an employer and dates."
                        .formatted(all.size() - paths.size(), all.size()),
                String.join(" ", advice),
                paths);
    }

    private static List<String> lacks(ResumeExperience entry) {
        var lacking = new ArrayList<String>();
        if (ReviewCheck.isBlank(entry.title())) lacking.add("the title");
        if (ReviewCheck.isBlank(entry.company())) lacking.add("the employer");
        if (ReviewCheck.isBlank(entry.startDate()) && ReviewCheck.isBlank(entry.endDate())) {
            lacking.add("the dates");
        } else if (ReviewCheck.isBlank(entry.startDate())) {
            lacking.add("the start");
        }
        return lacking;
    }

    private static boolean isReversed(ResumeExperience entry) {
        if (ReviewCheck.isBlank(entry.startDate()) || ReviewCheck.isBlank(entry.endDate())) {
            return false;
        }
        var exactness = Math.min(entry.startDate().length(), entry.endDate().length());
        return entry.endDate()
                        .substring(0, exactness)
                        .compareTo(entry.startDate().substring(0, exactness))
                < 0;
    }

    private static String named(ResumeExperience entry) {
        if (!ReviewCheck.isBlank(entry.title()) && !ReviewCheck.isBlank(entry.company())) {
            return "%s at %s".formatted(entry.title(), entry.company());
        }
        if (!ReviewCheck.isBlank(entry.title())) return entry.title();
        return ReviewCheck.isBlank(entry.company())
                ? "the position without a name"
                : "the position at " + entry.company();
    }
}
