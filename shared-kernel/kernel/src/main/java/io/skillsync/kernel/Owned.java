package io.skillsync.kernel;

/// An aggregate that belongs to exactly one owner, a person or an organization.
public interface Owned {
    Identifier id();

    Identifier owner();

    Version version();
}
