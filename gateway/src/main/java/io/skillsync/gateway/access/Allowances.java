package io.skillsync.gateway.access;

/// The buckets of callers and addresses.
public interface Allowances {
    /// Takes one request out of the bucket of `key` under this limit.
    Allowance take(RateLimit limit, String key);
}
