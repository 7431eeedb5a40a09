package io.skillsync.aicore.evaluation;

/// A run that cannot go on, with a sentence for the operator; the command prints it and exits with
/// 2.
public class EvaluationFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EvaluationFailure(String message) {
        super(message);
    }

    public EvaluationFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
