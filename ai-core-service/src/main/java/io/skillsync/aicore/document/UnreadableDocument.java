package io.skillsync.aicore.document;

/// A file that cannot be read, with a reason that a person can act upon.
public final class UnreadableDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Why; `code` is the word that leaves the service.
    public enum UnreadableReason {
        UNREADABLE("unreadable"),
        ENCRYPTED("encrypted"),
        TOO_MANY_PAGES("too-many-pages"),
        TOO_LARGE("too-large"),
        TOO_SLOW("too-slow"),
        UNSUPPORTED("unsupported-type");

        private final String code;

        UnreadableReason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private final UnreadableReason reason;

    public UnreadableDocument(UnreadableReason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public UnreadableDocument(UnreadableReason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public UnreadableReason reason() {
        return reason;
    }
}
