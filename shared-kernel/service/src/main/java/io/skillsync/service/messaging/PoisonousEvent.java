package io.skillsync.service.messaging;

/// An event that can never be handled: it breaks its contract. It goes to the dead-letter topic at
/// once.
public class PoisonousEvent extends RuntimeException {
    public PoisonousEvent(String why) {
        super(why);
    }

    public PoisonousEvent(String why, Throwable cause) {
        super(why, cause);
    }
}
