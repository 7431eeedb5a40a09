package io.skillsync.search.posting;

import java.util.List;

/// What the results have in common, counted over all of them, the most frequent first.
public record Facets(
        List<FacetCount> employmentType,
        List<FacetCount> workMode,
        List<FacetCount> skills,
        List<FacetCount> location) {
    public static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of());
}
