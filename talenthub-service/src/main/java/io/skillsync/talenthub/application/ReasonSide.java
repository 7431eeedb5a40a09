package io.skillsync.talenthub.application;

/// Who ended an application: the house or the applicant.
public enum ReasonSide {
    EMPLOYER,
    CANDIDATE
}
