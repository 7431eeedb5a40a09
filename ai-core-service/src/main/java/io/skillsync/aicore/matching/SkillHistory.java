package io.skillsync.aicore.matching;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.skill.Concept;
import io.skillsync.aicore.skill.SkillRecord;
import io.skillsync.aicore.skill.SkillRecords;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads from a resume which skills it shows, for how many years, how recently and at what level.
public final class SkillHistory {
    private final SkillTaxonomy taxonomy;

    public SkillHistory(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /// The skills of a resume, those with most years first.
    public List<SkillRecord> of(ResumeDocument resume, YearMonth now) {
        var places = new LinkedHashMap<Concept, List<String>>();
        for (var line : new ScoredResume(ResumeText.of(resume)).lines()) {
            if (!line.speaks()) {
                continue;
            }
            for (var mention : taxonomy.recognise(line.text())) {
                places.computeIfAbsent(mention.concept(), _ -> new ArrayList<>()).add(line.path());
            }
        }
        return places.entrySet().stream()
                .map(entry -> record(entry, resume, now))
                .sorted(
                        Comparator.comparingDouble(SkillRecord::years)
                                .reversed()
                                .thenComparing(record -> record.concept().name()))
                .toList();
    }

    private static SkillRecord record(
            Map.Entry<Concept, List<String>> entry, ResumeDocument resume, YearMonth now) {
        var spans =
                entry.getValue().stream()
                        .distinct()
                        .flatMap(path -> SpanOfEntry.of(path, resume, now).stream())
                        .distinct()
                        .toList();
        var last = spans.stream().map(MonthSpan::to).max(Comparator.naturalOrder()).orElse(null);
        return SkillRecords.of(entry.getKey(), MonthSpan.years(spans), last, now, entry.getValue());
    }
}
