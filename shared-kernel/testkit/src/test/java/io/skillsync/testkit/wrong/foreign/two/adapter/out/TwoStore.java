package io.skillsync.testkit.wrong.foreign.two.adapter.out;

import io.skillsync.testkit.wrong.foreign.one.adapter.out.OneStore;

/// Wrong: reaches into another slice's adapter.
public class TwoStore {
    OneStore one;
}
