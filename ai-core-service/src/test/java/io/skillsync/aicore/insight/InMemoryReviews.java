package io.skillsync.aicore.insight;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.Version;
import io.skillsync.testkit.InMemoryDecided;

class InMemoryReviews
        extends InMemoryDecided<GivenReview, ReviewEvent, PersonId, ReviewId, ReviewFilter>
        implements Reviews {
    InMemoryReviews() {
        super("review");
    }

    @Override
    protected boolean matches(ReviewFilter filter, GivenReview review) {
        return filter.resume().map(review.resume()::equals).orElse(true);
    }

    @Override
    protected GivenReview versioned(GivenReview review, Version version) {
        return new GivenReview(
                review.id(),
                review.owner(),
                review.resume(),
                review.resumeVersion(),
                review.review(),
                version);
    }
}
