package io.skillsync.aicore.skill;

class InMemoryUnknownSkillsTest extends UnknownSkillsContract {
    private final UnknownSkills unknown = new InMemoryUnknownSkills();

    @Override
    protected UnknownSkills unknown() {
        return unknown;
    }
}
