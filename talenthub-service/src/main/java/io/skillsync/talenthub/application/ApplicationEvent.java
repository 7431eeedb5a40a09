package io.skillsync.talenthub.application;

import io.skillsync.talenthub.organization.UserId;
import java.time.Instant;
import java.util.Optional;

/// What has happened to an application. Each fact knows where the application stood before, so that
/// it makes one line of the history together with the state that it led to.
public sealed interface ApplicationEvent {
    /// Whose application it is, or was.
    UserId seeker();

    /// Where it stood before; empty for a new one.
    Optional<Standing> before();

    Instant at();

    /// @param snapshot what was sent, to be kept with the application
    record Submitted(UserId seeker, Snapshot snapshot, Instant at) implements ApplicationEvent {
        @Override
        public Optional<Standing> before() {
            return Optional.empty();
        }
    }

    record Moved(UserId seeker, Optional<Standing> before, Instant at)
            implements ApplicationEvent {}

    record Rejected(UserId seeker, Optional<Standing> before, Instant at)
            implements ApplicationEvent {}

    record Restored(UserId seeker, Optional<Standing> before, Instant at)
            implements ApplicationEvent {}

    record Withdrawn(UserId seeker, Optional<Standing> before, Instant at)
            implements ApplicationEvent {}

    record Hired(UserId seeker, Optional<Standing> before, Instant at)
            implements ApplicationEvent {}
}
