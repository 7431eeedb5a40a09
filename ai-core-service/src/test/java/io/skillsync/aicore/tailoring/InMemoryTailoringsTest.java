package io.skillsync.aicore.tailoring;

/// The fake keeps the contract, so tests may trust it.
class InMemoryTailoringsTest extends TailoringsContract {
    private final InMemoryTailorings tailorings = new InMemoryTailorings();

    @Override
    protected Tailorings collection() {
        return tailorings;
    }
}
