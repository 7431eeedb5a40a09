package io.skillsync.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The conditions that narrow a list; an absent value narrows nothing. Values are always
/// parameters.
public final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private Where() {}

    public static Where all() {
        return new Where();
    }

    public Where equal(String attribute, Optional<?> value) {
        return when(attribute + " = :" + attribute, attribute, value);
    }

    /// @param condition HQL that names its one parameter, such as `targetDate < :before`
    public Where when(String condition, String parameter, Optional<?> value) {
        value.ifPresent(present -> {
            conditions.add(condition);
            parameters.put(parameter, present);
        });
        return this;
    }

    /// A condition without a value of its own, such as `status not in ('CLOSED')`.
    public Where that(String condition) {
        conditions.add(condition);
        return this;
    }

    String hql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
