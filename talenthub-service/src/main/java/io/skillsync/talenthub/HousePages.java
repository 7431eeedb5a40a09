package io.skillsync.talenthub;

import io.skillsync.kernel.PageRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Builds the condition of a page: what narrows it, and where it starts.
public final class HousePages {
    private final StringBuilder condition = new StringBuilder("1 = 1");
    private final Map<String, Object> values = new LinkedHashMap<>();

    private HousePages() {}

    /// A page starts after the last id that was seen, newest first.
    public static HousePages of(PageRequest page) {
        return new HousePages().when("id < :after", "after", page.after());
    }

    /// @param part HQL that names its one parameter; an absent value narrows nothing
    public HousePages when(String part, String parameter, Optional<?> value) {
        value.ifPresent(present -> {
            condition.append(" and ").append(part);
            values.put(parameter, present);
        });
        return this;
    }

    String condition() {
        return condition.toString();
    }

    Map<String, Object> values() {
        return values;
    }
}
