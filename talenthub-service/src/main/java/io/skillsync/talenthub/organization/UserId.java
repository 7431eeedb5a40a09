package io.skillsync.talenthub.organization;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// A person, by the subject id that all services share; recruiter and seeker may be the same one.
public record UserId(UUID value) implements Identifier {
    /// Whoever stands in the place of a person who was forgotten.
    public static final UserId FORGOTTEN = new UserId(new UUID(0, 0));
}
