package io.skillsync.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class KnownTokensTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private Instant now = START;
    private final KnownTokens known = new KnownTokens(2, Duration.ofSeconds(60), new Moving());

    private final class Moving extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static Token token(String subject, long seconds) {
        return new Token(subject, START.plusSeconds(seconds));
    }

    @Test
    void a_checked_token_is_known() {
        known.remember("a", token("ann", 300));
        assertThat(known.find("a")).contains(token("ann", 300));
        assertThat(known.find("b")).isEmpty();
    }

    @Test
    void never_beyond_its_expiry() {
        known.remember("a", token("ann", 30));
        now = START.plusMillis(29_999);
        assertThat(known.find("a")).isPresent();
        now = START.plusSeconds(30);
        assertThat(known.find("a")).isEmpty();
        assertThat(known.size()).isZero();
    }

    @Test
    void never_longer_than_it_is_trusted() {
        known.remember("a", token("ann", 3000));
        now = START.plusSeconds(60);
        assertThat(known.find("a")).isEmpty();
    }

    @Test
    void the_one_unused_for_the_longest_goes_first() {
        known.remember("a", token("ann", 300));
        known.remember("b", token("bob", 300));
        known.find("a");
        known.remember("c", token("cid", 300));
        assertThat(known.find("b")).isEmpty();
        assertThat(known.find("a")).isPresent();
        assertThat(known.find("c")).isPresent();
    }
}
