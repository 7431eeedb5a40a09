package io.skillsync.search.posting;

import java.util.Optional;

/// A posting's place in a fused ranking, with the places that led to it.
///
/// @param score of the fusion, comparable within one answer only
/// @param lexicalRank 1 for the best by words; empty where no word fits
/// @param semanticRank 1 for the nearest in meaning; empty where it is not among the near ones
public record Ranked(
        PostingId id,
        double score,
        Optional<Integer> lexicalRank,
        Optional<Integer> semanticRank) {}
