package io.skillsync.testkit.wrong.sides.thing.adapter.in;

import io.skillsync.testkit.wrong.sides.thing.adapter.out.ThingStore;

/// Wrong: what drives the slice talks to what serves it.
public class ThingResource {
    ThingStore store;
}
