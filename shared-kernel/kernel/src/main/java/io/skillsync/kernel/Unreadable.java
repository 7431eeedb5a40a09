package io.skillsync.kernel;

/// Content of the right type that cannot be used (a broken file, a reused key with another body):
/// answered with 422.
public final class Unreadable extends Refusal {
    public Unreadable(String code, String sentence) {
        super(code, sentence);
    }
}
