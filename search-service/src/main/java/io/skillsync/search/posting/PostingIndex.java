package io.skillsync.search.posting;

import io.smallrye.mutiny.Uni;

/// The projection of talenthub's postings. The higher version wins, in whatever order and however
/// often it is told; a posting that was withdrawn leaves a mark, so that older news cannot bring it
/// back.
public interface PostingIndex {
    Uni<Void> show(Posting posting);

    /// @param version at which it was withdrawn
    Uni<Void> hide(PostingId id, int version);

    /// Adds the meaning of a version to what is shown, if it is that version that is shown.
    Uni<Void> attach(PostingId id, int version, Vector vector);
}
