package io.skillsync.aicore.tailoring;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import io.skillsync.aicore.skill.NameFinder;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Shows that a tailored resume claims nothing that the one before did not. It compares the two
/// documents and knows nothing of how the edits were made.
public final class TailoringProof {
    private final SkillTaxonomy taxonomy;

    public TailoringProof(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /// Whether nothing was added and nothing lost: the same facts, in another order or under a name
    /// that means the same.
    public boolean stands(ResumeDocument before, ResumeDocument after) {
        return before.basics().equals(after.basics())
                && before.educations().equals(after.educations())
                && before.certifications().equals(after.certifications())
                && before.languages().equals(after.languages())
                && before.projects().equals(after.projects())
                && sameWork(before.experiences(), after.experiences())
                && after.skills().stream().allMatch(skill -> isBacked(skill, before))
                && before.skills().stream()
                        .allMatch(skill ->
                                after.skills().stream().anyMatch(kept -> keeps(kept, skill)));
    }

    private static boolean sameWork(List<ResumeExperience> before, List<ResumeExperience> after) {
        if (before.size() != after.size()) return false;
        for (var i = 0; i < before.size(); i++) {
            if (!inOrder(before.get(i)).equals(inOrder(after.get(i)))) return false;
        }
        return true;
    }

    private static ResumeExperience inOrder(ResumeExperience entry) {
        return new ResumeExperience(
                entry.company(),
                entry.title(),
                entry.location(),
                entry.startDate(),
                entry.endDate(),
                entry.current(),
                entry.description(),
                entry.achievements().stream().sorted().toList(),
                entry.technologies());
    }

    private boolean isBacked(ResumeSkill skill, ResumeDocument before) {
        return before.skills().stream().anyMatch(listed -> keeps(skill, listed))
                || skill.level() == null
                        && skill.category() == null
                        && work(before).anyMatch(line -> names(line, skill.name()));
    }

    /// The same skill, under its own name or as `another name for it (its own name)`.
    private boolean keeps(ResumeSkill after, ResumeSkill before) {
        if (!Objects.equals(after.level(), before.level())
                || !Objects.equals(after.category(), before.category())) return false;
        if (after.name().equals(before.name())) return true;
        var tail = " (%s)".formatted(before.name());
        if (!after.name().endsWith(tail)) return false;
        var other = after.name().substring(0, after.name().length() - tail.length());
        return taxonomy.normalise(other).isPresent()
                && taxonomy.normalise(other).equals(taxonomy.normalise(before.name()));
    }

    private boolean names(String line, String skill) {
        return !new NameFinder(List.of(skill), taxonomy).find(line).isEmpty();
    }

    private static Stream<String> work(ResumeDocument resume) {
        var jobs =
                resume.experiences().stream()
                        .flatMap(entry ->
                                lines(
                                        entry.description(),
                                        entry.achievements(),
                                        entry.technologies()));
        var projects =
                resume.projects().stream()
                        .flatMap(project ->
                                lines(
                                        project.description(),
                                        project.achievements(),
                                        project.technologies()));
        return Stream.concat(jobs, projects);
    }

    private static Stream<String> lines(
            String description, List<String> achievements, List<String> technologies) {
        return Stream.of(
                        Stream.ofNullable(description),
                        achievements.stream(),
                        technologies.stream())
                .flatMap(lines -> lines);
    }
}
