package io.skillsync.aicore.skill.adapter.in;

import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Pages of a list that is known whole and whose items have names instead of ids: the cursor is
/// made of the last name, so it holds although the list grows meanwhile.
final class Listed {
    private Listed() {}

    static <T> Page<T> part(List<T> all, PageRequest page, Function<T, String> name) {
        var from =
                page.after()
                        .map(after -> {
                            for (var i = 0; i < all.size(); i++)
                                if (cursor(name.apply(all.get(i))).equals(after)) return i + 1;
                            return all.size();
                        })
                        .orElse(0);
        var oneMore = all.subList(from, Math.min(all.size(), from + page.limit() + 1));
        return Page.of(oneMore, page, item -> cursor(name.apply(item)));
    }

    private static UUID cursor(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
