package io.skillsync.aicore.drafting;

class InMemoryBudgetTest extends ModelBudgetContract {
    private final InMemoryBudget budget = new InMemoryBudget();

    @Override
    protected ModelBudget budget() {
        return budget;
    }
}
