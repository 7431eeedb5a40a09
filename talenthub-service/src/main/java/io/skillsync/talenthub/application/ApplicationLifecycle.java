package io.skillsync.talenthub.application;

/// Whether an application is open, and how it ended (C02 of the canonical model).
public enum ApplicationLifecycle {
    ACTIVE,
    HIRED,
    REJECTED,
    WITHDRAWN
}
