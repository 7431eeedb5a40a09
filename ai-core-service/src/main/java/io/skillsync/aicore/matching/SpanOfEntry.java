package io.skillsync.aicore.matching;

import io.skillsync.aicore.analysis.ResumeDocument;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// The months of the entry that a path of a resume lies in.
final class SpanOfEntry {
    private static final Pattern ENTRY = Pattern.compile("(experiences|projects)\\[(\\d+)].*");

    private SpanOfEntry() {}

    static Optional<MonthSpan> of(String path, ResumeDocument resume, YearMonth now) {
        var entry = ENTRY.matcher(path);
        if (!entry.matches()) {
            return Optional.empty();
        }
        var index = Integer.parseInt(entry.group(2));
        if (entry.group(1).equals("projects")) {
            var project = resume.projects().get(index);
            return MonthSpan.of(project.startDate(), project.endDate(), false, now);
        }
        var experience = resume.experiences().get(index);
        return MonthSpan.of(
                experience.startDate(),
                experience.endDate(),
                Boolean.TRUE.equals(experience.current()),
                now);
    }
}
