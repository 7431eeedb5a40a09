package io.skillsync.careerforge.goal;

class InMemoryGoalsTest extends GoalsContract {
    private final InMemoryGoals goals = new InMemoryGoals();

    @Override
    protected Goals collection() {
        return goals;
    }
}
