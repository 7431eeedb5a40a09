package io.skillsync.aicore.insight;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.matching.SkillHistory;
import io.skillsync.aicore.skill.NameFinder;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.aicore.skill.SkillRecord;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The list of skills against the work: what is listed should show, what shows should be listed.
/// Listed is what stands in the list; a language, a degree or a licence is no claim to be shown.
final class ReviewSkills {
    private static final int ENOUGH = 8;
    private static final int NAMED = 5;

    private final SkillTaxonomy taxonomy;
    private final ResumeDocument resume;
    private final YearMonth now;

    ReviewSkills(SkillTaxonomy taxonomy, ResumeDocument resume, YearMonth now) {
        this.taxonomy = taxonomy;
        this.resume = resume;
        this.now = now;
    }

    /// Half of the listed skills shown at work is as good as it gets.
    ReviewCheck check() {
        var work = work();
        var unshown =
                IntStream.range(0, resume.skills().size())
                        .filter(i -> !isShown(resume.skills().get(i).name(), work))
                        .boxed()
                        .toList();
        var unlisted = unlisted();
        var listed = resume.skills().size();
        var shown = listed - unshown.size();
        var enough = Math.min(1, (listed + unlisted.size() / 2.0) / ENOUGH);
        var proven = listed == 0 ? 0 : Math.min(1, 2.0 * shown / listed);
        var isProven = 2 * shown >= listed;
        return new ReviewCheck(
                "skills",
                0.12,
                enough * (1 + proven) / 2,
                "%d skills are listed, %d of them show in the work.".formatted(listed, shown),
                advice(listed, unlisted, isProven ? List.of() : unshown),
                isProven
                        ? List.of("skills")
                        : unshown.stream().map("skills[%d].name"::formatted).toList());
    }

    private String advice(int listed, List<String> unlisted, List<Integer> unshown) {
        var advice = new ArrayList<String>();
        if (!unlisted.isEmpty()) {
            advice.add("List what your work shows: %s.".formatted(first(unlisted.stream())));
        } else if (listed < ENOUGH) {
            advice.add("List more of the skills that you use, %d or more.".formatted(ENOUGH));
        }
        if (!unshown.isEmpty()) {
            advice.add(
                    "Say in a line about your work where you used %s."
                            .formatted(
                                    first(
                                            unshown.stream()
                                                    .map(i -> resume.skills().get(i).name()))));
        }
        return String.join(" ", advice);
    }

    private static String first(Stream<String> names) {
        return String.join(", ", names.limit(NAMED).toList());
    }

    private List<String> work() {
        var lines = new ArrayList<String>();
        ReviewLine.of(resume).forEach(line -> lines.add(line.text()));
        resume.experiences().forEach(entry -> lines.addAll(entry.technologies()));
        for (var project : resume.projects()) {
            lines.addAll(project.technologies());
            if (project.description() != null) lines.add(project.description());
        }
        return lines;
    }

    private boolean isShown(String skill, List<String> work) {
        var finder = new NameFinder(List.of(skill), taxonomy);
        return work.stream().anyMatch(line -> !finder.find(line).isEmpty());
    }

    /// Skills that the work shows and the list lacks; soft skills are better shown than listed.
    private List<String> unlisted() {
        return new SkillHistory(taxonomy)
                .of(resume, now).stream()
                        .filter(record -> record.paths().stream().anyMatch(ReviewSkills::isWork))
                        .map(SkillRecord::concept)
                        .filter(concept -> concept.category() != SkillCategory.SOFT)
                        .filter(concept ->
                                resume.skills().stream()
                                        .noneMatch(skill ->
                                                isShown(concept.name(), List.of(skill.name()))))
                        .map(concept -> concept.name())
                        .toList();
    }

    private static boolean isWork(String path) {
        return path.matches(
                "(?:experiences|projects)\\[\\d+]\\.(?:description|achievements.*|technologies.*)");
    }
}
