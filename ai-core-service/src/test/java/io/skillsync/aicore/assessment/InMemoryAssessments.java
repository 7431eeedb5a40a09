package io.skillsync.aicore.assessment;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.Version;
import io.skillsync.testkit.InMemoryDecided;

class InMemoryAssessments
        extends InMemoryDecided<
                Assessment, AssessmentEvent, PersonId, AssessmentId, AssessmentFilter>
        implements Assessments {
    InMemoryAssessments() {
        super("assessment");
    }

    @Override
    protected boolean matches(AssessmentFilter filter, Assessment assessment) {
        return filter.type().map(assessment.type()::equals).orElse(true);
    }

    @Override
    protected Assessment versioned(Assessment assessment, Version version) {
        return new Assessment(
                assessment.id(),
                assessment.owner(),
                assessment.type(),
                assessment.items(),
                assessment.answers(),
                assessment.outcome(),
                version);
    }
}
