package io.skillsync.journeys;

/// The platform did not do what the story says.
public final class Surprise extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Surprise(String message) {
        super(message);
    }

    public Surprise(String message, Throwable cause) {
        super(message, cause);
    }
}
