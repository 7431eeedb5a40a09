package io.skillsync.talenthub.application;

import io.skillsync.talenthub.organization.Moments;
import io.skillsync.talenthub.organization.UserId;
import io.skillsync.talenthub.posting.PostingId;
import java.time.Instant;

/// Everything that arrives when somebody applies.
public record Submission(
        ApplicationId id,
        PostingId posting,
        UserId seeker,
        CandidateContact candidate,
        SentResume resume,
        Snapshot snapshot,
        SubmissionMethod method,
        Instant submittedAt) {
    public Submission {
        Moments.require("submittedAt", submittedAt);
    }
}
