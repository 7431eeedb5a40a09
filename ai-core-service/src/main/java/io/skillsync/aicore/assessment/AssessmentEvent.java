package io.skillsync.aicore.assessment;

import io.skillsync.aicore.PersonId;

/// What has happened to an assessment.
public sealed interface AssessmentEvent {
    AssessmentId assessment();

    PersonId owner();

    record Completed(AssessmentId assessment, PersonId owner, AssessmentType type)
            implements AssessmentEvent {}
}
