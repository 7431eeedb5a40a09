package io.skillsync.talenthub.application;

import static io.skillsync.talenthub.application.ReasonSide.*;

/// Why an application ended, and on whose side the reason lies.
public enum DispositionReason {
    SKILLS_MISSING(EMPLOYER),
    TOO_LITTLE_EXPERIENCE(EMPLOYER),
    OVERQUALIFIED(EMPLOYER),
    LANGUAGE(EMPLOYER),
    LOCATION(EMPLOYER),
    WORK_AUTHORISATION(EMPLOYER),
    PAY_EXPECTATION(EMPLOYER),
    INTERVIEW_RESULT(EMPLOYER),
    REFERENCES(EMPLOYER),
    OTHERS_STRONGER(EMPLOYER),
    POSITION_FILLED(EMPLOYER),
    POSITION_CANCELLED(EMPLOYER),
    OTHER(EMPLOYER),
    WITHDREW(CANDIDATE),
    TOOK_ANOTHER_JOB(CANDIDATE),
    PAY_TOO_LOW(CANDIDATE),
    ROLE_NOT_RIGHT(CANDIDATE),
    PROCESS_TOO_LONG(CANDIDATE),
    OFFER_DECLINED(CANDIDATE),
    ACCOUNT_ERASED(CANDIDATE);

    private final ReasonSide side;

    DispositionReason(ReasonSide side) {
        this.side = side;
    }

    public ReasonSide side() {
        return side;
    }
}
