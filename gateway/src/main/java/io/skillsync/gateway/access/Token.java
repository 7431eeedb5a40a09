package io.skillsync.gateway.access;

import java.time.Instant;

/// What a checked access token says: whose it is and how long it holds.
public record Token(String subject, Instant expiry) {}
