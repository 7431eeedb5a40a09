package io.skillsync.testkit.wrong.cycles.two;

import io.skillsync.testkit.wrong.cycles.one.One;

/// Wrong: needs one, which needs two.
public record Two(One one) {}
