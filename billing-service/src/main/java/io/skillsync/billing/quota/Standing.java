package io.skillsync.billing.quota;

import java.time.Instant;

/// Where one request stands, as the entries of its ledger tell.
record Standing(String fingerprint, Instant expiresAt, State state) {
    enum State {
        RESERVED,
        DEBITED,
        CLOSED;
    }

    boolean holdsUnit() {
        return state != State.CLOSED;
    }

    boolean is(State other) {
        return state == other;
    }

    Standing in(State next) {
        return new Standing(fingerprint, expiresAt, next);
    }
}
