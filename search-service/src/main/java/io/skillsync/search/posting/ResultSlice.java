package io.skillsync.search.posting;

import io.skillsync.kernel.Invalid;
import java.time.Instant;
import java.util.Optional;

/// Which part of the results is wanted.
///
/// @param limit 1 to 500
public record ResultSlice(Start start, int limit) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 500;

    /// Nobody reads that far, and every result before it would have to be ranked again.
    public static final int DEEPEST = 10_000;

    /// Where a slice starts.
    public sealed interface Start {}

    /// After so many results, ranked as the slice before it was; at most 10,000 deep.
    public record Offset(int results, Optional<SearchMode> rankedBy) implements Start {}

    /// After the result that was published then; as deep as anybody likes. Only for results in the
    /// order of their publication.
    public record After(Instant publishedAt, PostingId id) implements Start {}

    public ResultSlice {
        if (limit < 1 || limit > MAX_LIMIT)
            throw new Invalid(
                    "limit", "page.limit", "A page holds 1 to %d items.".formatted(MAX_LIMIT));
        if (start instanceof Offset offset
                && (offset.results() < 0 || offset.results() + limit > DEEPEST))
            throw new Invalid(
                    "offset",
                    "search.too-deep",
                    "Offset and limit together reach at most %d.".formatted(DEEPEST));
    }

    public static ResultSlice first(int limit) {
        return from(0, limit);
    }

    public static ResultSlice from(int offset, int limit) {
        return new ResultSlice(new Offset(offset, Optional.empty()), limit);
    }
}
