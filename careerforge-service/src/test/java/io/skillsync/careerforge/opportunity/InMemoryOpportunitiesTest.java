package io.skillsync.careerforge.opportunity;

/// The fake keeps the contract, so tests may trust it.
class InMemoryOpportunitiesTest extends OpportunitiesContract {
    private final InMemoryOpportunities opportunities = new InMemoryOpportunities();

    @Override
    protected Opportunities collection() {
        return opportunities;
    }
}
