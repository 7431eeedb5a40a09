package io.skillsync.search.posting;

import java.util.List;
import java.util.Optional;

/// An answer: a slice of the results, how many there are, and what they have in common.
///
/// @param next where the following slice starts; empty at the end
public record Results(
        List<PostingHit> hits,
        long total,
        Facets facets,
        SearchMode mode,
        Optional<ResultSlice.Start> next) {
    public Results {
        hits = List.copyOf(hits);
    }
}
