package io.skillsync.careerforge.interest;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Version;
import io.skillsync.testkit.InMemoryOwned;

class InMemoryInterests extends InMemoryOwned<Interest, SeekerId, InterestId, InterestFilter>
        implements Interests {
    InMemoryInterests() {
        super("interest");
    }

    @Override
    protected boolean matches(InterestFilter filter, Interest interest) {
        return filter.category().map(interest.category()::equals).orElse(true);
    }

    @Override
    protected Interest versioned(Interest interest, Version version) {
        return new Interest(
                interest.id(),
                interest.owner(),
                interest.name(),
                interest.description(),
                interest.category(),
                interest.priority(),
                version);
    }
}
