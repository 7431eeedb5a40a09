package io.skillsync.testkit.wrong.foreign.one.adapter.out;

/// Another slice's adapter.
public class OneStore {}
