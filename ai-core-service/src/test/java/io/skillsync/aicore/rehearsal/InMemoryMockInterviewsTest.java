package io.skillsync.aicore.rehearsal;

class InMemoryMockInterviewsTest extends MockInterviewsContract {
    private final InMemoryMockInterviews interviews = new InMemoryMockInterviews();

    @Override
    protected MockInterviews collection() {
        return interviews;
    }
}
