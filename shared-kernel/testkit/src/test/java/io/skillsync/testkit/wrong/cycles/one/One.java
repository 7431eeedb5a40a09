package io.skillsync.testkit.wrong.cycles.one;

import io.skillsync.testkit.wrong.cycles.two.Two;

/// Wrong: needs two, which needs one.
public record One(Two two) {}
