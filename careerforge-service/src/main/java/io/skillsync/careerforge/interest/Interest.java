package io.skillsync.careerforge.interest;

import io.skillsync.careerforge.Priority;
import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.Version;
import java.util.Optional;

/// Something a person is drawn to professionally.
public record Interest(
        InterestId id,
        SeekerId owner,
        String name,
        Optional<String> description,
        InterestCategory category,
        Priority priority,
        Version version)
        implements Owned {
    public Interest {
        if (name.isBlank())
            throw new Invalid("name", "interest.name-blank", "An interest needs a name.");
    }
}
