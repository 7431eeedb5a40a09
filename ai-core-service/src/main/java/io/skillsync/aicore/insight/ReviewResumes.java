package io.skillsync.aicore.insight;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.insight.ResumeReview.ReviewDimension;
import io.skillsync.aicore.insight.ResumeReview.ReviewPriority;
import io.skillsync.aicore.insight.ResumeReview.ReviewSuggestion;
import io.skillsync.aicore.matching.SkillHistory;
import io.skillsync.aicore.skill.SkillRecord;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reviews a resume by eight dimensions that can be counted; every suggestion says where it applies
/// and how many points it brings.
public final class ReviewResumes {
    private static final int ENOUGH_LINES = 6;
    private static final int ENOUGH_SKILLS = 8;
    private static final int HUNDRED = 100;
    private static final double GOOD = 0.85;
    private static final int SUMMARY_FROM = 15;
    private static final int SUMMARY_TO = 80;

    private final SkillHistory history;

    public ReviewResumes(SkillTaxonomy taxonomy) {
        this.history = new SkillHistory(taxonomy);
    }

    private record Checked(ReviewDimension dimension, String advice, List<String> paths) {}

    public ResumeReview review(ResumeDocument resume, YearMonth now) {
        var lines = ReviewLine.of(resume);
        var checked =
                List.of(
                        contact(resume),
                        summary(resume),
                        amount(resume, lines),
                        share(
                                "achievements",
                                0.22,
                                lines,
                                ReviewLine::tellsADeed,
                                "lines begin with what was done",
                                "Begin these lines with what you did, not with what you were responsible for."),
                        figures(lines),
                        share(
                                "clarity",
                                0.10,
                                lines,
                                line -> !line.isLong() && !line.hasCliche(),
                                "lines are short and without empty phrases",
                                "Shorten these lines, and take out phrases that everybody uses."),
                        dates(resume),
                        skills(resume, now));
        var score =
                (int)
                        Math.round(
                                HUNDRED
                                        * checked.stream()
                                                .mapToDouble(part ->
                                                        part.dimension().value()
                                                                * part.dimension().weight())
                                                .sum());
        return new ResumeReview(
                score,
                checked.stream().map(Checked::dimension).toList(),
                checked.stream()
                        .filter(part -> part.dimension().value() >= GOOD)
                        .map(part -> part.dimension().comment())
                        .toList(),
                suggestions(checked));
    }

    private static List<ReviewSuggestion> suggestions(List<Checked> checked) {
        var suggestions = new ArrayList<ReviewSuggestion>();
        for (var part : checked) {
            var points =
                    (int)
                            Math.round(
                                    HUNDRED
                                            * part.dimension().weight()
                                            * (1 - part.dimension().value()));
            if (points > 0) {
                suggestions.add(
                        new ReviewSuggestion(
                                ReviewPriority.of(points), part.advice(), part.paths(), points));
            }
        }
        suggestions.sort(Comparator.comparingInt(ReviewSuggestion::points).reversed());
        return suggestions;
    }

    private static Checked contact(ResumeDocument resume) {
        var basics = resume.basics();
        var missing = new ArrayList<String>();
        if (isBlank(basics.name())) missing.add("basics.name");
        if (isBlank(basics.email())) missing.add("basics.email");
        if (isBlank(basics.phone())) missing.add("basics.phone");
        if (isBlank(basics.location())) missing.add("basics.location");
        var value = 1 - missing.size() / 4.0;
        var comment =
                missing.isEmpty()
                        ? "Name and contact data are complete."
                        : "Contact data are incomplete.";
        return new Checked(
                new ReviewDimension("contact", value, 0.10, comment),
                "Add what is missing: name, e-mail, phone and town.",
                missing);
    }

    private static Checked summary(ResumeDocument resume) {
        var summary = resume.basics().summary();
        var words = isBlank(summary) ? 0 : summary.strip().split("\\s+").length;
        var value = words == 0 ? 0 : words < SUMMARY_FROM || words > SUMMARY_TO ? 0.6 : 1;
        var comment =
                words == 0 ? "There is no summary." : "The summary has %d words.".formatted(words);
        return new Checked(
                new ReviewDimension("summary", value, 0.08, comment),
                "Open with a summary of %d to %d words: what you are, where, and what you are known for."
                        .formatted(SUMMARY_FROM, SUMMARY_TO),
                List.of("basics.summary"));
    }

    private static Checked amount(ResumeDocument resume, List<ReviewLine> lines) {
        var value = Math.min(1, lines.size() / (double) ENOUGH_LINES);
        var thin =
                IntStream.range(0, resume.experiences().size())
                        .filter(i -> resume.experiences().get(i).achievements().isEmpty())
                        .mapToObj("experiences[%d]"::formatted)
                        .toList();
        return new Checked(
                new ReviewDimension(
                        "content", value, 0.12, "%d lines tell of work.".formatted(lines.size())),
                "Say more about what you did: two to five lines for each of the last positions.",
                thin);
    }

    private static Checked share(
            String name,
            double weight,
            List<ReviewLine> lines,
            Predicate<ReviewLine> good,
            String what,
            String advice) {
        var met = lines.stream().filter(good).count();
        var value = lines.isEmpty() ? 0 : met / (double) lines.size();
        var paths = lines.stream().filter(good.negate()).map(ReviewLine::path).toList();
        return new Checked(
                new ReviewDimension(
                        name, value, weight, "%d of %d %s.".formatted(met, lines.size(), what)),
                advice,
                paths);
    }

    /// Every second line with a figure is as good as it gets.
    private static Checked figures(List<ReviewLine> lines) {
        var met = lines.stream().filter(ReviewLine::hasFigure).count();
        var value = lines.isEmpty() ? 0 : Math.min(1, 2.0 * met / lines.size());
        var paths = lines.stream().filter(line -> !line.hasFigure()).map(ReviewLine::path).toList();
        return new Checked(
                new ReviewDimension(
                        "figures",
                        value,
                        0.18,
                        "%d of %d lines name a figure.".formatted(met, lines.size())),
                "Name figures where you can stand by them: how many, how long, how much.",
                paths);
    }

    private static Checked dates(ResumeDocument resume) {
        var undated =
                IntStream.range(0, resume.experiences().size())
                        .filter(i -> isBlank(resume.experiences().get(i).startDate()))
                        .mapToObj("experiences[%d].startDate"::formatted)
                        .toList();
        var all = resume.experiences().size();
        var value = all == 0 ? 0 : 1 - undated.size() / (double) all;
        var comment =
                all == 0
                        ? "There is no employment."
                        : "%d of %d positions are dated.".formatted(all - undated.size(), all);
        return new Checked(
                new ReviewDimension("dates", value, 0.08, comment),
                "Give every position its dates.",
                undated);
    }

    private Checked skills(ResumeDocument resume, YearMonth now) {
        var records = history.of(resume, now);
        var unused =
                records.stream()
                        .filter(record -> record.paths().stream().noneMatch(ReviewResumes::isWork))
                        .toList();
        var enough = Math.min(1, records.size() / (double) ENOUGH_SKILLS);
        var shown = records.isEmpty() ? 0 : 1 - unused.size() / (double) records.size();
        var names =
                unused.stream()
                        .map(SkillRecord::concept)
                        .map(concept -> concept.name())
                        .limit(5)
                        .toList();
        var advice =
                names.isEmpty()
                        ? "Name the skills that you use in your work."
                        : "Show at work what is only listed: %s."
                                .formatted(String.join(", ", names));
        var paths =
                unused.stream().flatMap(record -> Stream.of(record.paths().getFirst())).toList();
        return new Checked(
                new ReviewDimension(
                        "skills",
                        enough * (1 + shown) / 2,
                        0.12,
                        "%d skills are named, %d of them at work."
                                .formatted(records.size(), records.size() - unused.size())),
                advice,
                paths);
    }

    private static boolean isWork(String path) {
        return path.matches(
                "(?:experiences|projects)\\[\\d+]\\.(?:description|achievements.*|technologies.*)");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
