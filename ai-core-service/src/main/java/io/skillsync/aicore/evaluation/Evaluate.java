package io.skillsync.aicore.evaluation;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The command `evaluate <task> [--targets FILE] <input> <output.jsonl>`: progress goes to stderr;
/// exit code 0 when every row was computed, 1 when some rows carry an error, 2 when the command
/// itself is wrong.
public final class Evaluate {
    private static final int WRONG_COMMAND = 2;

    private final List<EvaluationTask> tasks;

    Evaluate(List<EvaluationTask> tasks) {
        this.tasks = List.copyOf(tasks);
    }

    public static void main(String[] args) {
        System.exit(new Evaluate(allTasks()).run(List.of(args), System.err));
    }

    /// Every task that the command knows; a new one is one line here.
    private static List<EvaluationTask> allTasks() {
        return List.of(
                new ResumesTask(),
                new MatchTask(),
                new LettersTask(),
                new QuestionsTask(),
                RankingTask.skills(),
                RankingTask.titles(),
                new SpansTask());
    }

    int run(List<String> arguments, PrintStream progress) {
        try {
            var request = Arguments.of(arguments);
            return task(request.task()).run(request.toRequest(progress));
        } catch (EvaluationFailure failure) {
            progress.println(failure.getMessage());
            return WRONG_COMMAND;
        }
    }

    private EvaluationTask task(String name) {
        return tasks.stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new EvaluationFailure(
                                "Unknown task %s; known are: %s.".formatted(name, names())));
    }

    private String names() {
        return tasks.stream().map(EvaluationTask::name).collect(Collectors.joining(", "));
    }

    /// The command line, taken apart.
    private record Arguments(String task, Optional<Path> targets, Path input, Path output) {
        private static final String USAGE =
                "usage: evaluate <task> [--targets FILE] <input> <output.jsonl>";

        static Arguments of(List<String> given) {
            var words = new ArrayList<>(given);
            var targets = Optional.<Path>empty();
            var option = words.indexOf("--targets");
            if (option >= 0) {
                if (option + 1 >= words.size()) {
                    throw new EvaluationFailure(USAGE);
                }
                targets = Optional.of(existing(words.remove(option + 1)));
                words.remove(option);
            }
            if (words.size() != 3 || words.stream().anyMatch(word -> word.startsWith("--"))) {
                throw new EvaluationFailure(USAGE);
            }
            return new Arguments(
                    words.get(0), targets, Path.of(words.get(1)), Path.of(words.get(2)));
        }

        EvaluationRequest toRequest(PrintStream progress) {
            return new EvaluationRequest(targets, existing(input.toString()), output, progress);
        }

        private static Path existing(String name) {
            var path = Path.of(name);
            if (!Files.exists(path)) {
                throw new EvaluationFailure("%s does not exist.".formatted(name));
            }
            return path;
        }
    }
}
