package io.skillsync.careerforge.opportunity;

/// Where the employer's offer stands.
public enum OfferState {
    MADE,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
