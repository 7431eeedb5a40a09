package io.skillsync.aicore.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/// What one run of a task reads and writes: an optional file of target labels, the input (a file or
/// a folder), the output file, and the stream that is told about progress.
public record EvaluationRequest(
        Optional<Path> targets, Path input, Path output, PrintStream progress) {

    /// The labels to rank, or a failure when the command line names none.
    public Path requiredTargets() {
        return targets.orElseThrow(() -> new EvaluationFailure("This task needs --targets FILE."));
    }
}
