package io.skillsync.aicore.insight;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.insight.ResumeReview.ReviewPriority;
import io.skillsync.aicore.insight.ResumeReview.ReviewSuggestion;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reviews a resume by eight dimensions that can be counted; every suggestion says where it applies
/// and how many points it brings. What a resume is about is not judged, nor who wrote it. Of a
/// resume that is not in English the wording of the lines is left out.
public final class ReviewResumes {
    private static final int HUNDRED = 100;
    private static final double GOOD = 0.85;

    private final SkillTaxonomy taxonomy;

    public ReviewResumes(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    public ResumeReview review(ResumeDocument resume, YearMonth now) {
        var checks = checks(resume, now);
        var score =
                checks.stream()
                        .mapToDouble(check -> check.dimension().value() * check.weight())
                        .sum();
        return new ResumeReview(
                (int) Math.round(HUNDRED * score),
                checks.stream().map(ReviewCheck::dimension).toList(),
                checks.stream()
                        .filter(check -> check.dimension().value() >= GOOD)
                        .map(check -> check.dimension().comment())
                        .toList(),
                suggestions(checks));
    }

    private List<ReviewCheck> checks(ResumeDocument resume, YearMonth now) {
        var outline = new ReviewOutline(resume);
        var work = new ReviewWork(resume);
        var checks = new ArrayList<ReviewCheck>();
        checks.add(outline.contact());
        checks.add(outline.summary());
        checks.add(work.content());
        checks.add(outline.positions());
        checks.add(new ReviewSkills(taxonomy, resume, now).check());
        if (work.isEnglish()) {
            checks.add(work.achievements());
            checks.add(work.figures());
            checks.add(work.clarity());
        }
        var weights = checks.stream().mapToDouble(ReviewCheck::weight).sum();
        return checks.stream().map(check -> check.outOf(weights)).toList();
    }

    private static List<ReviewSuggestion> suggestions(List<ReviewCheck> checks) {
        var suggestions = new ArrayList<ReviewSuggestion>();
        for (var check : checks) {
            var gain = check.weight() * (1 - check.dimension().value());
            var points = (int) Math.round(HUNDRED * gain);
            if (points > 0 && !check.advice().isEmpty()) {
                suggestions.add(
                        new ReviewSuggestion(
                                ReviewPriority.of(points), check.advice(), check.paths(), points));
            }
        }
        suggestions.sort(Comparator.comparingInt(ReviewSuggestion::points).reversed());
        return suggestions;
    }
}
