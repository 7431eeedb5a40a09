package io.skillsync.testkit.wrong.sides.thing.adapter.out;

/// Seen from the wrong side.
public class ThingStore {}
