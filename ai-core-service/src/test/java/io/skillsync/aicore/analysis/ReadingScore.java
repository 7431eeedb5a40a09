package io.skillsync.aicore.analysis;

import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Compares readings with the truth, field by field: the share of values that are found, and of
/// those given that are right, as their harmonic mean.
final class ReadingScore {
    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    void add(String sample, ResumeDocument truth, ResumeDocument read) {
        one(sample, "name", truth.basics().name(), read.basics().name());
        one(sample, "email", truth.basics().email(), read.basics().email());
        one(sample, "phone", digits(truth.basics().phone()), digits(read.basics().phone()));
        many(
                sample,
                "title",
                values(truth.experiences(), "title"),
                values(read.experiences(), "title"));
        many(
                sample,
                "company",
                values(truth.experiences(), "company"),
                values(read.experiences(), "company"));
        many(
                sample,
                "period",
                values(truth.experiences(), "period"),
                values(read.experiences(), "period"));
        many(sample, "achievement", achievements(truth), achievements(read));
        many(
                sample,
                "institution",
                truth.educations().stream().map(school -> school.institution()).toList(),
                read.educations().stream().map(school -> school.institution()).toList());
        many(
                sample,
                "degree",
                truth.educations().stream()
                        .map(school -> school.degree() + " " + school.field())
                        .toList(),
                read.educations().stream()
                        .map(school -> school.degree() + " " + school.field())
                        .toList());
        many(
                sample,
                "skill",
                truth.skills().stream().map(skill -> skill.name()).toList(),
                read.skills().stream().map(skill -> skill.name()).toList());
    }

    double of(String field) {
        var c = counts.getOrDefault(field, new int[3]);
        return c[1] + c[2] == 0 ? 1 : 2.0 * c[0] / (c[1] + c[2]);
    }

    double mean() {
        return counts.keySet().stream().mapToDouble(this::of).average().orElse(0);
    }

    List<String> misses() {
        return misses;
    }

    private void one(String sample, String field, String truth, String read) {
        many(
                sample,
                field,
                truth == null ? List.of() : List.of(truth),
                read == null ? List.of() : List.of(read));
    }

    private void many(String sample, String field, List<String> truth, List<String> read) {
        var rest =
                new ArrayList<>(
                        read.stream().filter(Objects::nonNull).map(Wording::squashed).toList());
        var count = counts.computeIfAbsent(field, any -> new int[3]);
        count[1] += truth.size();
        count[2] += rest.size();
        for (var value : truth) {
            if (rest.remove(Wording.squashed(value))) {
                count[0]++;
            } else {
                misses.add("%s: %s %s, read %s".formatted(sample, field, value, read));
            }
        }
    }

    private static List<String> values(List<ResumeExperience> jobs, String field) {
        return jobs.stream()
                .map(job ->
                        switch (field) {
                            case "title" -> job.title();
                            case "company" -> job.company();
                            default -> "%s to %s".formatted(job.startDate(), job.endDate());
                        })
                .toList();
    }

    private static List<String> achievements(ResumeDocument document) {
        return document.experiences().stream().flatMap(job -> job.achievements().stream()).toList();
    }

    private static String digits(String phone) {
        return phone == null ? null : phone.replaceAll("\\D", "");
    }
}
