package io.skillsync.kernel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// What a command decided: the new state and the facts that it makes true. A store writes both in
/// one transaction, so there is no publish to forget.
///
/// @param cause the event that led to this decision, where it was one: the store notes it in the
///   inbox in the same transaction and skips a decision whose cause it has seen
public record Decision<S, E>(S state, List<E> events, Optional<UUID> cause) {
    public Decision {
        events = List.copyOf(events);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S, E> Decision<S, E> of(S state, E... events) {
        return new Decision<>(state, List.of(events), Optional.empty());
    }

    public static <S, E> Decision<S, E> of(S state, List<E> events) {
        return new Decision<>(state, events, Optional.empty());
    }

    public Decision<S, E> because(UUID event) {
        return new Decision<>(state, events, Optional.of(event));
    }

    public Decision<S, E> map(UnaryOperator<S> change) {
        return new Decision<>(change.apply(state), events, cause);
    }
}
