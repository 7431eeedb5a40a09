package io.skillsync.kernel;

/// A request that is well formed but that the present state does not allow: answered with 409.
public final class RuleBroken extends Refusal {
    public RuleBroken(String code, String sentence) {
        super(code, sentence);
    }
}
