package io.skillsync.gateway.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Tokens that were checked a moment ago. Checking a signature is most of what a request costs at
/// the door, and a caller sends the same token again and again. Bounded in number (the oldest use
/// goes first) and in time: never beyond the token's expiry, and never so long that a changed key
/// at the identity provider goes unnoticed.
public final class KnownTokens {
    private final Clock clock;
    private final Duration trusted;
    private final Map<String, Known> entries;

    public KnownTokens(int capacity, Duration trusted, Clock clock) {
        this.clock = clock;
        this.trusted = trusted;
        this.entries = new Lru(capacity);
    }

    public Optional<Token> find(String raw) {
        synchronized (entries) {
            var entry = entries.get(raw);
            if (entry == null) return Optional.empty();
            if (clock.instant().isBefore(entry.until)) return Optional.of(entry.token);
            entries.remove(raw);
            return Optional.empty();
        }
    }

    public void remember(String raw, Token token) {
        var limit = clock.instant().plus(trusted);
        var until = token.expiry().isBefore(limit) ? token.expiry() : limit;
        synchronized (entries) {
            entries.put(raw, new Known(token, until));
        }
    }

    public int size() {
        synchronized (entries) {
            return entries.size();
        }
    }

    private record Known(Token token, Instant until) {}

    private static final class Lru extends LinkedHashMap<String, Known> {
        private static final long serialVersionUID = 1L;
        private final int capacity;

        Lru(int capacity) {
            super(64, 0.75f, true);
            this.capacity = capacity;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > capacity;
        }
    }
}
