package io.skillsync.aicore.rehearsal;

class InMemoryPreparationsTest extends PreparationsContract {
    private final InMemoryPreparations preparations = new InMemoryPreparations();

    @Override
    protected Preparations collection() {
        return preparations;
    }
}
