package io.skillsync.aicore.assessment;

class InMemoryAssessmentsTest extends AssessmentsContract {
    private final InMemoryAssessments assessments = new InMemoryAssessments();

    @Override
    protected Assessments collection() {
        return assessments;
    }
}
