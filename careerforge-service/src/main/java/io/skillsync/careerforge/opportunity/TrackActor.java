package io.skillsync.careerforge.opportunity;

/// Who moved a track.
public enum TrackActor {
    CANDIDATE,
    EMPLOYER
}
