package io.skillsync.search.posting;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// Talenthub's postings. A version never changes, so a late look is still right.
public interface PublishedPostings {
    /// Empty where the posting is gone, which is a fact and no error.
    Uni<Optional<Posting>> version(PostingId id, int version);
}
