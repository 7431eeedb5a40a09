package io.skillsync.billing.quota;

class InMemoryLedgersTest extends LedgersContract {
    private final InMemoryLedgers ledgers = new InMemoryLedgers();

    @Override
    protected Ledgers ledgers() {
        return ledgers;
    }
}
