package io.skillsync.search.posting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A posting that was found, and why.
///
/// @param highlights by field, pieces of its text with the fitting words in `<em>`; everything else
///   in them is escaped for HTML
/// @param ranked empty where results are not ranked but ordered by their date
public record PostingHit(
        Posting posting, Map<String, List<String>> highlights, Optional<Ranked> ranked) {
    PostingHit because(Ranked rank) {
        return new PostingHit(posting, highlights, Optional.of(rank));
    }
}
