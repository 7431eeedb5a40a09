package io.skillsync.talenthub;

import io.skillsync.kernel.Invalid;
import java.util.Arrays;
import java.util.Optional;

/// Reads words of a query: as one of an enum's, or as a mistake of the caller that is told with its
/// field.
public final class Words {
    private Words() {}

    /// @param said null where the query does not say it
    public static <E extends Enum<E>> Optional<E> of(Class<E> type, String field, String said) {
        if (said == null) return Optional.empty();
        var known = type.getEnumConstants();
        return Optional.of(
                Arrays.stream(known)
                        .filter(word -> word.name().equals(said))
                        .findFirst()
                        .orElseThrow(() -> unknown(field, known)));
    }

    private static Invalid unknown(String field, Object[] known) {
        return new Invalid(
                field, "query.word", "This is one of %s.".formatted(Arrays.toString(known)));
    }
}
