package io.skillsync.search.posting;

/// A posting near a vector; the score is the cosine moved to 0–1.
public record Neighbour(PostingId id, int version, double score) {}
