package io.skillsync.search.posting;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Questions to the projection. Only postings that are shown and still valid at `now` answer.
public interface PostingQueries {
    /// Empty where it is not shown (any more).
    Uni<Optional<Posting>> find(PostingId id, Instant now);

    /// Without keywords: the newest first.
    Uni<Browsed> browse(SearchCriteria criteria, Instant now, ResultSlice slice);

    /// By words, the best first, at most `size`.
    Uni<List<PostingId>> lexical(SearchCriteria criteria, Instant now, int size);

    /// By meaning, the nearest first, at most `size` and only those that are near at all; keywords
    /// do not narrow, everything else does.
    ///
    /// @param meanings the same text by each model of which vectors are held; each is compared with
    ///   vectors of its own model only
    Uni<List<PostingId>> semantic(
            SearchCriteria criteria, List<Vector> meanings, Instant now, int size);

    /// The models of which vectors are held: one, and two while postings are embedded anew.
    Uni<List<String>> models();

    /// The wanted postings with their highlights, beside count and facets over everything that fits
    /// by words or is among the near ones.
    Uni<Described> describe(
            SearchCriteria criteria, List<PostingId> near, List<PostingId> wanted, Instant now);

    /// The postings nearest to a vector among those with one of the same model, whatever they say.
    Uni<List<Neighbour>> nearest(Vector vector, int limit, Instant now);

    /// @param hits in order
    record Browsed(List<PostingHit> hits, long total, Facets facets) {}

    /// @param hits in no particular order
    record Described(List<PostingHit> hits, long total, Facets facets) {}
}
