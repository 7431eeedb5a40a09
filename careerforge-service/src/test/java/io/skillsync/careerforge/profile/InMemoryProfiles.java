package io.skillsync.careerforge.profile;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Version;
import io.skillsync.testkit.InMemoryDecided;

public class InMemoryProfiles
        extends InMemoryDecided<SeekerProfile, ProfileEvent, SeekerId, ProfileId, Profiles.All>
        implements Profiles {
    public InMemoryProfiles() {
        super("profile");
    }

    @Override
    protected boolean matches(Profiles.All all, SeekerProfile profile) {
        return true;
    }

    @Override
    protected SeekerProfile versioned(SeekerProfile p, Version version) {
        return new SeekerProfile(
                p.id(),
                p.owner(),
                p.name(),
                p.email(),
                p.details(),
                p.visible(),
                p.bank(),
                version);
    }
}
