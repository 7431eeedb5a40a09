package io.skillsync.talenthub.application;

import static io.skillsync.talenthub.application.ApplicationLifecycle.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.talenthub.position.StageKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CandidacyStatusTest {
    @ParameterizedTest
    @CsvSource({
        "NEW, APPLIED",
        "REVIEW, SCREENING",
        "SCREEN, SCREENING",
        "ASSESSMENT, SCREENING",
        "INTERVIEW, INTERVIEWING",
        "REFERENCE, INTERVIEWING",
        "OFFER, OFFER"
    })
    void an_open_application_is_told_by_its_stage(StageKind stage, CandidacyStatus told) {
        assertThat(CandidacyStatus.of(Standing.active(stage))).isEqualTo(told);
    }

    @Test
    void a_hire_is_told_as_accepted() {
        var hired = new Standing(HIRED, StageKind.OFFER, Optional.empty());
        assertThat(CandidacyStatus.of(hired)).isEqualTo(CandidacyStatus.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource(DispositionReason.class)
    void an_end_is_told_by_its_reason_and_never_blames_the_wrong_side(DispositionReason reason) {
        var lifecycle = reason.side() == ReasonSide.EMPLOYER ? REJECTED : WITHDRAWN;
        var why = Optional.of(new Disposition(reason, ""));
        var told = CandidacyStatus.of(new Standing(lifecycle, StageKind.NEW, why));
        var expected =
                switch (reason) {
                    case POSITION_FILLED, POSITION_CANCELLED -> CandidacyStatus.POSTING_CLOSED;
                    case OFFER_DECLINED -> CandidacyStatus.DECLINED;
                    default ->
                            reason.side() == ReasonSide.EMPLOYER
                                    ? CandidacyStatus.REJECTED
                                    : CandidacyStatus.WITHDRAWN;
                };
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void a_withdrawal_in_ones_own_words_keeps_them() {
        assertThat(Disposition.withdrawal("took another job"))
                .isEqualTo(new Disposition(DispositionReason.TOOK_ANOTHER_JOB, ""));
        assertThat(Disposition.withdrawal("I move to Peru "))
                .isEqualTo(new Disposition(DispositionReason.WITHDREW, "I move to Peru"));
        assertThat(Disposition.withdrawal("POSITION_FILLED").reason())
                .isEqualTo(DispositionReason.WITHDREW);
    }
}
