package io.skillsync.careerforge.profile;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.DecidedCollection;
import io.skillsync.kernel.NotFound;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// The profiles that exist; at most one a person, so there is nothing to narrow a list by.
public interface Profiles
        extends DecidedCollection<SeekerProfile, ProfileEvent, SeekerId, ProfileId, Profiles.All> {
    /// The only filter.
    enum All {
        OF_THEM
    }

    default Uni<SeekerProfile> of(SeekerId owner) {
        return get(owner, ProfileId.of(owner));
    }

    default Uni<Optional<SeekerProfile>> find(SeekerId owner) {
        return of(owner)
                .map(Optional::of)
                .onFailure(NotFound.class)
                .recoverWithItem(Optional.empty());
    }
}
