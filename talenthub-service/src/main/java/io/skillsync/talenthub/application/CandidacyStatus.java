package io.skillsync.talenthub.application;

/// What a candidate is told about where they stand: computed from the true standing by this one
/// mapping (C02 of the canonical model), never chosen by hand.
public enum CandidacyStatus {
    APPLIED,
    SCREENING,
    INTERVIEWING,
    OFFER,
    ACCEPTED,
    REJECTED,
    POSTING_CLOSED,
    WITHDRAWN,
    DECLINED;

    public static CandidacyStatus of(Standing standing) {
        return switch (standing.lifecycle()) {
            case ACTIVE ->
                    switch (standing.stage()) {
                        case NEW -> APPLIED;
                        case REVIEW, SCREEN, ASSESSMENT -> SCREENING;
                        case INTERVIEW, REFERENCE -> INTERVIEWING;
                        case OFFER -> OFFER;
                    };
            case HIRED -> ACCEPTED;
            case REJECTED, WITHDRAWN -> ended(standing);
        };
    }

    private static CandidacyStatus ended(Standing standing) {
        return switch (standing.disposition().orElseThrow().reason()) {
            case POSITION_FILLED, POSITION_CANCELLED -> POSTING_CLOSED;
            case OFFER_DECLINED -> DECLINED;
            case WITHDREW,
                    TOOK_ANOTHER_JOB,
                    PAY_TOO_LOW,
                    ROLE_NOT_RIGHT,
                    PROCESS_TOO_LONG,
                    ACCOUNT_ERASED ->
                    WITHDRAWN;
            case SKILLS_MISSING,
                    TOO_LITTLE_EXPERIENCE,
                    OVERQUALIFIED,
                    LANGUAGE,
                    LOCATION,
                    WORK_AUTHORISATION,
                    PAY_EXPECTATION,
                    INTERVIEW_RESULT,
                    REFERENCES,
                    OTHERS_STRONGER,
                    OTHER ->
                    REJECTED;
        };
    }
}
