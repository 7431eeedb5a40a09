package io.skillsync.aicore.evaluation;

/// One measurable capability; its name is the first argument of the command.
public interface EvaluationTask {
    String name();

    /// Writes one row per input to the request's output and returns the exit code: 0 when every row
    /// was computed, 1 when some rows carry an `error`.
    int run(EvaluationRequest request);
}
