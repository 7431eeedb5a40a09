package io.skillsync.careerforge.profile;

/// The fake keeps the contract, so tests may trust it.
class InMemoryProfilesTest extends ProfilesContract {
    private final InMemoryProfiles profiles = new InMemoryProfiles();

    @Override
    protected Profiles collection() {
        return profiles;
    }
}
