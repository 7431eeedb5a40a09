/// Open postings, found by words and by meaning. A posting is findable from the moment of its
/// publication, first by its words and, when its vector arrives, by meaning too; it vanishes as
/// fast when it is paused, closed or expired.
///
/// A query with keywords is ranked twice, and the two rankings are fused here (see {@link
/// io.skillsync.search.posting.Fusion}); without keywords the newest come first. When meaning is
/// not to be had in time, words alone answer, and the answer says so.
package io.skillsync.search.posting;
