package io.skillsync.aicore.skill;

class InMemorySkillDecisionsTest extends SkillDecisionsContract {
    private final SkillDecisions decisions = new InMemorySkillDecisions();

    @Override
    protected SkillDecisions decisions() {
        return decisions;
    }
}
