package io.skillsync.kernel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Part of a list, and the place where the next part starts; `next` is empty on the last page.
public record Page<T>(List<T> items, Optional<UUID> next) {
    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> last(List<T> items) {
        return new Page<>(items, Optional.empty());
    }

    /// From one item more than was asked for, which tells whether there is a next page.
    public static <T> Page<T> of(List<T> oneMore, PageRequest request, Function<T, UUID> id) {
        if (oneMore.size() <= request.limit()) return last(oneMore);
        var items = oneMore.subList(0, request.limit());
        return new Page<>(items, Optional.of(id.apply(items.getLast())));
    }

    public <R> Page<R> map(Function<T, R> shape) {
        return new Page<>(items.stream().map(shape).toList(), next);
    }
}
