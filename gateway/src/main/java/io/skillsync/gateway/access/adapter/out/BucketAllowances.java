package io.skillsync.gateway.access.adapter.out;

import io.github.bucket4j.Bucket;
import io.skillsync.gateway.GatewayConfig;
import io.skillsync.gateway.access.Allowance;
import io.skillsync.gateway.access.Allowances;
import io.skillsync.gateway.access.RateLimit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// Token buckets in this process. The number of buckets is bounded, the one unused for the longest
/// goes first: a bucket that falls out was full again or belongs to a flood of addresses, which no
/// count per address could hold anyway.
@ApplicationScoped
class BucketAllowances implements Allowances {
    private final Map<Key, Bucket> buckets;

    BucketAllowances(GatewayConfig config) {
        int capacity = config.limits().buckets();
        this.buckets =
                new LinkedHashMap<>(256, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Key, Bucket> eldest) {
                        return size() > capacity;
                    }
                };
    }

    @Override
    public Allowance take(RateLimit limit, String key) {
        var probe = bucket(limit, key).tryConsumeAndReturnRemaining(1);
        return new Allowance(
                limit,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(RateLimit limit, String key) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(new Key(limit.name(), key), unseen -> full(limit));
        }
    }

    private static Bucket full(RateLimit limit) {
        return Bucket.builder()
                .addLimit(rate ->
                        rate.capacity(limit.burst()).refillGreedy(limit.refill(), limit.per()))
                .build();
    }

    private record Key(String limit, String who) {}
}
