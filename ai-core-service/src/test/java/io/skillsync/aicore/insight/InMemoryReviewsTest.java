package io.skillsync.aicore.insight;

/// The fake keeps the contract, so tests may trust it.
class InMemoryReviewsTest extends ReviewsContract {
    private final InMemoryReviews reviews = new InMemoryReviews();

    @Override
    protected Reviews collection() {
        return reviews;
    }
}
