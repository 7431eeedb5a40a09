package io.skillsync.kernel;

/// The caller may see the thing but not do this to it: answered with 403.
public final class Forbidden extends Refusal {
    public Forbidden(String code, String sentence) {
        super(code, sentence);
    }
}
