package io.skillsync.careerforge.opportunity;

/// How a track ended.
public enum TrackCloseReason {
    ACCEPTED,
    REJECTED,
    WITHDRAWN,
    DECLINED,
    NO_RESPONSE,
    POSTING_CLOSED
}
