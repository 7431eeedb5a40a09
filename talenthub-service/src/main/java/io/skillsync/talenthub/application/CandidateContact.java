package io.skillsync.talenthub.application;

import io.skillsync.kernel.Invalid;

/// How the employer knows the applicant: as they named themselves when they applied.
public record CandidateContact(String name, String email) {
    /// What is left of a person who was forgotten.
    static final CandidateContact FORGOTTEN = new CandidateContact("Former applicant", "");

    public CandidateContact {
        if (name.isBlank())
            throw new Invalid(
                    "candidate.name", "application.name-blank", "An applicant needs a name.");
    }
}
