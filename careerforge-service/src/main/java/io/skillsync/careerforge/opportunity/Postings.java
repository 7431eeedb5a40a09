package io.skillsync.careerforge.opportunity;

import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/// The postings of this platform as the employer's side tells them.
public interface Postings {
    /// Absent: {@link NotFound}; the other side being away: {@link Unavailable}.
    Uni<Opening> current(UUID posting);
}
