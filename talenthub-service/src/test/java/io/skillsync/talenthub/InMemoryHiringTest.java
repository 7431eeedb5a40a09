package io.skillsync.talenthub;

class InMemoryHiringTest extends HiringPortsContract {
    @Override
    protected World world() {
        return World.inMemory();
    }
}
