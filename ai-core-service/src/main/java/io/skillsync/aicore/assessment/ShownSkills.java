package io.skillsync.aicore.assessment;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.drafting.FactBook;
import io.skillsync.aicore.skill.NameFinder;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.util.List;

/// Which skills a resume names.
public final class ShownSkills {
    private final List<String> lines;
    private final SkillTaxonomy taxonomy;

    public ShownSkills(ResumeDocument resume, SkillTaxonomy taxonomy) {
        this.lines = new FactBook(resume).text().lines().toList();
        this.taxonomy = taxonomy;
    }

    /// Whether the resume names the skill, under any of its names.
    boolean names(String skill) {
        var finder = new NameFinder(List.of(skill), taxonomy);
        return lines.stream().anyMatch(line -> !finder.find(line).isEmpty());
    }
}
