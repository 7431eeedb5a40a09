package io.skillsync.careerforge.profile;

import java.util.Optional;
import java.util.UUID;

/// Where a fact came from, and whether its owner changed it on the way in.
///
/// @param resume the resume it was read from, where it was
/// @param resumeVersion that resume's version, 0 where there is none
public record Provenance(Origin origin, Optional<UUID> resume, int resumeVersion) {
    public static final Provenance TYPED = new Provenance(Origin.TYPED, Optional.empty(), 0);

    public static Provenance parsed(UUID resume, int version) {
        return new Provenance(Origin.PARSED, Optional.of(resume), version);
    }

    public boolean from(UUID candidate) {
        return resume.filter(candidate::equals).isPresent();
    }

    /// Who asserts the fact.
    public enum Origin {
        /// The person wrote it.
        TYPED,
        /// Read from a resume and accepted by the person.
        PARSED,
        /// Taken over from another system.
        IMPORTED,
        /// Confirmed by an employer.
        ATTESTED
    }
}
