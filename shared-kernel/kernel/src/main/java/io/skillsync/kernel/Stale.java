package io.skillsync.kernel;

/// The caller acted on an older version than the stored one: answered with 412 where the caller
/// named a version, with 409 where two commands met.
public final class Stale extends Refusal {
    private final boolean expectedByCaller;

    /// The caller named another version than this one.
    public Stale(Version current) {
        super(
                "version.stale",
                "This has changed since you read it; the current version is %d."
                        .formatted(current.number()));
        this.expectedByCaller = true;
    }

    private Stale() {
        super(
                "version.conflict",
                "This was changed by another request at the same time; try again.");
        this.expectedByCaller = false;
    }

    /// Another command was committed between this one's reading and writing.
    public static Stale overtaken() {
        return new Stale();
    }

    public boolean expectedByCaller() {
        return expectedByCaller;
    }
}
