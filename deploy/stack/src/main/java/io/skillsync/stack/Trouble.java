package io.skillsync.stack;

/// Something that the person at the keyboard can read and act on: one sentence, no stack trace.
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
