package io.skillsync.careerforge.opportunity;

/// Whether an application is open with the employer, and how it ended.
public enum ApplicationLifecycle {
    ACTIVE,
    HIRED,
    REJECTED,
    WITHDRAWN
}
