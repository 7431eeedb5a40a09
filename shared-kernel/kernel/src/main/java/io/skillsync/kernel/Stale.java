package io.skillsync.kernel;

/// The caller acted on an older version than the stored one: answered with 412 (or 409 where none was named).
public final class Stale extends Refusal {
    public Stale(Version current) {
        super("version.stale", "This has changed since you read it; the current version is %d.".formatted(current.number()));
    }
}
