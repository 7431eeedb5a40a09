package io.skillsync.kernel;

/// Absent, or somebody else's: the answer is 404 for both, so that ids cannot be probed.
public final class NotFound extends Refusal {
    /// @param thing the noun as a person knows it, such as "goal"
    public NotFound(String thing) {
        super(thing.replace(' ', '-') + ".not-found", "There is no such " + thing + ".");
    }
}
