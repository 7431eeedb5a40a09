package io.skillsync.kernel;

/// A request that is answered with a reason instead of a result. Carries a stable `code` for
/// programs and a sentence for a person; neither ever holds a class name.
public abstract sealed class Refusal extends RuntimeException
        permits Invalid,
                RuleBroken,
                NotFound,
                Forbidden,
                Stale,
                Unreadable,
                QuotaExceeded,
                Unavailable {
    private final String code;

    Refusal(String code, String sentence) {
        // Refusals are answers, not faults: no stack trace is collected, which makes them cheap.
        super(sentence, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
