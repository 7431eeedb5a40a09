package io.skillsync.aicore.assessment;

import io.skillsync.aicore.assessment.AssessmentItem.ItemKind;
import io.skillsync.aicore.assessment.AssessmentResults.StyleScore;
import io.skillsync.aicore.assessment.AssessmentResults.WorkStyle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Statements about ways of working, and how agreement with them is counted: for each scale the
/// mean of its statements, turned round where a statement speaks for the low end.
final class WorkStyleQuestionnaire {
    private static final String FILE = "assessment/work-style.tsv";
    private static final List<String> OPTIONS =
            List.of(
                    "Not at all like me",
                    "Rather not like me",
                    "Half and half",
                    "Rather like me",
                    "Just like me");
    private static final int HUNDRED = 100;

    /// How far from the middle an end begins.
    private static final int LEANING = 15;

    private static final int MIDDLE = 50;

    private record Statement(StyleScale scale, boolean high, String text) {}

    private static final Map<String, Statement> STATEMENTS =
            read().stream().collect(Collectors.toMap(Statement::text, statement -> statement));

    private WorkStyleQuestionnaire() {}

    /// The statements, those of one scale apart from each other.
    static List<AssessmentItem> items() {
        var byScale =
                read().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Statement::scale,
                                        () -> new EnumMap<>(StyleScale.class),
                                        Collectors.toList()));
        var items = new ArrayList<AssessmentItem>();
        var longest = byScale.values().stream().mapToInt(List::size).max().orElseThrow();
        for (var i = 0; i < longest; i++) {
            for (var statements : byScale.values()) {
                if (i < statements.size()) items.add(item(statements.get(i)));
            }
        }
        return List.copyOf(items);
    }

    private static AssessmentItem item(Statement statement) {
        return new AssessmentItem(
                ItemKind.STATEMENT,
                statement.scale().name(),
                statement.text(),
                OPTIONS,
                AssessmentItem.NO_RIGHT);
    }

    /// @param answers an option for every item
    static WorkStyle results(List<AssessmentItem> items, List<Integer> answers) {
        Map<StyleScale, List<Integer>> agreed = new EnumMap<>(StyleScale.class);
        for (var i = 0; i < items.size(); i++) {
            var statement = STATEMENTS.get(items.get(i).text());
            var most = items.get(i).options().size() - 1;
            var towards = statement.high() ? answers.get(i) : most - answers.get(i);
            agreed.computeIfAbsent(statement.scale(), _ -> new ArrayList<>())
                    .add(HUNDRED * towards / most);
        }
        return new WorkStyle(
                agreed.entrySet().stream()
                        .map(scale ->
                                new StyleScore(
                                        scale.getKey(),
                                        (int)
                                                Math.round(
                                                        scale.getValue().stream()
                                                                .mapToInt(Integer::intValue)
                                                                .average()
                                                                .orElseThrow())))
                        .toList());
    }

    static AssessmentInsights insights(WorkStyle style) {
        var leaning =
                style.scales().stream()
                        .filter(scale -> Math.abs(scale.score() - MIDDLE) >= LEANING)
                        .toList();
        var summary =
                leaning.isEmpty()
                        ? "You stand in the middle of every scale: you can do it either way."
                        : leaning.stream()
                                .map(scale -> scale.scale().reading(scale.score() > MIDDLE))
                                .collect(Collectors.joining(" "));
        var advice =
                Stream.concat(
                                leaning.stream()
                                        .map(scale ->
                                                scale.scale().question(scale.score() > MIDDLE)),
                                Stream.of(
                                        "This is a hint for yourself, from twenty-four statements on one day. No match and no ranking reads it."))
                        .toList();
        return new AssessmentInsights(summary, advice);
    }

    private static List<Statement> read() {
        try (var in = WorkStyleQuestionnaire.class.getClassLoader().getResourceAsStream(FILE);
                var reader =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in, FILE),
                                        StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells ->
                            new Statement(
                                    StyleScale.valueOf(cells[0]), cells[1].equals("+"), cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
