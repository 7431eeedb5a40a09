package io.skillsync.talenthub.posting;

/// What has happened to a posting. Each event goes with a version of what the public could read.
public sealed interface PostingEvent {
    PostingId posting();

    /// For the first time, after a pause, or again after it had run out.
    record Published(PostingId posting) implements PostingEvent {}

    /// Says something else while it is live.
    record Updated(PostingId posting) implements PostingEvent {}

    record Paused(PostingId posting) implements PostingEvent {}

    /// A named recruiter ended it; its open applicants are to be answered.
    record Closed(PostingId posting) implements PostingEvent {}

    /// Its time ran out; nobody can apply, open applications go on.
    record Expired(PostingId posting) implements PostingEvent {}
}
