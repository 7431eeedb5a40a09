package io.skillsync.careerforge.profile;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.NotFound;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// The profiles that exist; at most one a person.
public interface Profiles {
    Uni<Optional<SeekerProfile>> find(SeekerId owner);

    /// Absent: {@link NotFound}.
    Uni<SeekerProfile> get(SeekerId owner);

    /// Stores profile, bank and events together, and answers what is stored now.
    Uni<SeekerProfile> commit(Decision<SeekerProfile, ProfileEvent> decision);
}
