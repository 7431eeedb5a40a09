package io.skillsync.careerforge.letter;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.NotFound;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/// The openings that a person may write letters for.
public interface Vacancies {
    /// Absent or foreign: {@link NotFound}.
    Uni<Vacancy> of(SeekerId owner, UUID opportunity);
}
