package io.skillsync.testkit.wrong.names.thing;

/// Wrong: manages.
public class ThingManager {}
