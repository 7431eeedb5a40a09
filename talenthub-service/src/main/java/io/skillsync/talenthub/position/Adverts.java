package io.skillsync.talenthub.position;

import io.skillsync.talenthub.organization.Colleague;
import io.smallrye.mutiny.Uni;

/// The postings of a position, as far as the position needs them: when it closes, they close first,
/// with the same outcome and message.
public interface Adverts {
    Uni<Void> close(Colleague by, PositionId position, Closing closing);
}
