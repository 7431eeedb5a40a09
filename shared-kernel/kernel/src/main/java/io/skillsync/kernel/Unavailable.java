package io.skillsync.kernel;

/// Something that this request needs is away for now; nothing was changed: answered with 503.
public final class Unavailable extends Refusal {
    public Unavailable(String code, String sentence) {
        super(code, sentence);
    }
}
