package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.Version;
import io.skillsync.testkit.InMemoryDecided;

class InMemoryMockInterviews
        extends InMemoryDecided<
                MockInterview, MockInterviewEvent, PersonId, MockInterviewId, MockInterviewFilter>
        implements MockInterviews {
    InMemoryMockInterviews() {
        super("mock interview");
    }

    @Override
    protected boolean matches(MockInterviewFilter filter, MockInterview interview) {
        return filter.completed().map(wanted -> wanted == interview.isCompleted()).orElse(true);
    }

    @Override
    protected MockInterview versioned(MockInterview interview, Version version) {
        return new MockInterview(
                interview.id(),
                interview.owner(),
                interview.occasion(),
                interview.questions(),
                interview.conversation(),
                interview.reviews(),
                interview.analysis(),
                version);
    }
}
