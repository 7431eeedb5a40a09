package io.skillsync.kernel;

import java.time.Instant;

/// Which writing of an aggregate this is: 0 for one that is not stored yet; also its ETag. Two
/// versions are the same when their numbers are.
///
/// @param createdAt when it was first stored; null before that
/// @param updatedAt when it was last stored; null before that
public record Version(int number, Instant createdAt, Instant updatedAt) {
    public static final Version NEW = new Version(0);

    public Version {
        if (number < 0)
            throw new IllegalArgumentException("A version is never negative: " + number);
    }

    public Version(int number) {
        this(number, null, null);
    }

    public Version next() {
        return new Version(number + 1, createdAt, updatedAt);
    }

    /// Refuses when the caller acted on an older state than this one.
    public void check(Expected expected) {
        if (expected instanceof Expected.Exactly(Version wanted) && !wanted.equals(this))
            throw new Stale(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Version version && version.number == number;
    }

    @Override
    public int hashCode() {
        return number;
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
