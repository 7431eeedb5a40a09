package io.skillsync.careerforge.profile;

import io.skillsync.careerforge.SeekerId;

/// What others learn about a profile.
public sealed interface ProfileEvent {
    SeekerId owner();

    record VisibilityChanged(SeekerId owner, boolean visible) implements ProfileEvent {}
}
