package io.skillsync.kernel;

/// How often an aggregate was written, 0 for one that is not stored yet; also its ETag.
public record Version(int number) {
    public static final Version NEW = new Version(0);

    public Version {
        if (number < 0)
            throw new IllegalArgumentException("A version is never negative: " + number);
    }

    public Version next() {
        return new Version(number + 1);
    }

    /// Refuses when the caller acted on an older state than this one.
    public void check(Expected expected) {
        if (expected instanceof Expected.Exactly(Version wanted) && !wanted.equals(this))
            throw new Stale(this);
    }

    /// What the caller believes the version to be: a promise checked before anything is written.
    public sealed interface Expected {
        Expected ANY = new Any();

        record Exactly(Version version) implements Expected {}

        record Any() implements Expected {}

        static Expected exactly(int number) {
            return new Exactly(new Version(number));
        }
    }
}
