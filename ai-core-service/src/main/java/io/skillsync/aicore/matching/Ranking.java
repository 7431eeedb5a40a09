package io.skillsync.aicore.matching;

import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Pages of what is in order already.
final class Ranking {
    private Ranking() {}

    /// The part behind the one named, wherever that one stands by now: who came in meanwhile moves
    /// nobody into or out of the pages to come.
    static <T> Page<T> part(List<T> all, PageRequest page, Function<T, UUID> id) {
        var from = page.after().map(after -> behind(all, after, id)).orElse(0);
        return Page.of(all.subList(from, Math.min(all.size(), from + page.limit() + 1)), page, id);
    }

    private static <T> int behind(List<T> all, UUID after, Function<T, UUID> id) {
        for (var i = 0; i < all.size(); i++) if (id.apply(all.get(i)).equals(after)) return i + 1;
        throw new Invalid(
                "after",
                "page.cursor",
                "The one that this cursor stands for is no longer in the ranking; start again.");
    }
}
