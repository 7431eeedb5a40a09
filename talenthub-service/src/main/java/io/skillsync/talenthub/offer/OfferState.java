package io.skillsync.talenthub.offer;

/// Where an offer stands; only a made one waits for an answer.
public enum OfferState {
    MADE,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
