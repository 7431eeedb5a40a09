package io.skillsync.kernel;

/// A value that can never be right, whatever the state: answered with 400 and the name of the
/// field.
public final class Invalid extends Refusal {
    private final String field;

    public Invalid(String field, String code, String sentence) {
        super(code, sentence);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
