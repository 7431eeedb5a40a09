package io.skillsync.search.posting;

/// How many of all results share a value.
public record FacetCount(String value, long count) {}
