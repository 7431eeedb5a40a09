package io.skillsync.careerforge.profile;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// Names a profile: there is one a person, so it goes by the person's own id.
public record ProfileId(UUID value) implements Identifier {
    public static ProfileId of(SeekerId owner) {
        return new ProfileId(owner.value());
    }
}
