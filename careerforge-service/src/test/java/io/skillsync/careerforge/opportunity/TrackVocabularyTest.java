package io.skillsync.careerforge.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.kernel.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// C02: every word of every vocabulary is read back as itself, and every canonical status has its
/// row in the table.
class TrackVocabularyTest {
    @ParameterizedTest
    @EnumSource(ManagerStatus.class)
    void S0_33_every_word_of_the_career_manager_is_read_back_as_itself(ManagerStatus word) {
        assertThat(TrackVocabulary.manager(TrackVocabulary.meaning(word))).isEqualTo(word);
        assertThat(TrackVocabulary.meaning(word.name())).isEqualTo(TrackVocabulary.meaning(word));
    }

    @ParameterizedTest
    @EnumSource(CoachJobStatus.class)
    void S1_34_every_word_of_the_career_coach_for_jobs_is_read_back_as_itself(CoachJobStatus word) {
        assertThat(TrackVocabulary.coachJob(TrackVocabulary.meaning(word))).isEqualTo(word);
        assertThat(TrackVocabulary.coachJob(TrackVocabulary.meaning(word.name()))).isEqualTo(word);
    }

    @ParameterizedTest
    @EnumSource(CoachSubmissionStatus.class)
    void S1_36_every_word_of_the_career_coach_for_applications_is_read_back_as_itself(
            CoachSubmissionStatus word) {
        assertThat(TrackVocabulary.coachSubmission(TrackVocabulary.meaning(word))).contains(word);
        assertThat(
                        TrackVocabulary.coachSubmission(
                                TrackVocabulary.meaning(
                                        word.name().toLowerCase(java.util.Locale.ROOT))))
                .contains(word);
    }

    @ParameterizedTest
    @CsvSource({
        "SAVED,,,NONE,SAVED,INTERESTED,",
        "PREPARING,,,NONE,SAVED,INTERESTED,DRAFT",
        "APPLIED,,NEW,NONE,APPLIED,APPLIED,SUBMITTED",
        "SCREENING,,REVIEW,NONE,SCREENING,APPLIED,UNDER_REVIEW",
        "SCREENING,,SCREEN,NONE,SCREENING,APPLIED,UNDER_REVIEW",
        "SCREENING,,ASSESSMENT,NONE,SCREENING,APPLIED,UNDER_REVIEW",
        "INTERVIEWING,,INTERVIEW,NONE,INTERVIEWING,INTERVIEW_SCHEDULED,UNDER_REVIEW",
        "INTERVIEWING,,INTERVIEW,SCHEDULED,INTERVIEWING,INTERVIEW_SCHEDULED,UNDER_REVIEW",
        "INTERVIEWING,,INTERVIEW,COMPLETED,INTERVIEWING,INTERVIEW_COMPLETED,UNDER_REVIEW",
        "INTERVIEWING,,REFERENCE,COMPLETED,INTERVIEWING,INTERVIEW_COMPLETED,UNDER_REVIEW",
        "OFFER,,OFFER,NONE,OFFER,OFFER_RECEIVED,UNDER_REVIEW",
        "CLOSED,ACCEPTED,,NONE,ACCEPTED,ACCEPTED,ACCEPTED",
        "CLOSED,REJECTED,,NONE,REJECTED,REJECTED,REJECTED",
        "CLOSED,NO_RESPONSE,,NONE,REJECTED,REJECTED,REJECTED",
        "CLOSED,POSTING_CLOSED,,NONE,REJECTED,REJECTED,REJECTED",
        "CLOSED,WITHDRAWN,,NONE,WITHDRAWN,WITHDRAWN,REJECTED",
        "CLOSED,DECLINED,,NONE,WITHDRAWN,WITHDRAWN,REJECTED"
    })
    void every_canonical_status_reads_as_the_table_says(
            TrackStage stage,
            TrackCloseReason reason,
            StageKind kind,
            InterviewState interviews,
            ManagerStatus manager,
            CoachJobStatus job,
            CoachSubmissionStatus submission) {
        var status =
                new TrackStatus(
                        stage, Optional.ofNullable(reason), Optional.ofNullable(kind), interviews);
        assertThat(TrackVocabulary.manager(status)).isEqualTo(manager);
        assertThat(TrackVocabulary.coachJob(status)).isEqualTo(job);
        assertThat(TrackVocabulary.coachSubmission(status))
                .isEqualTo(Optional.ofNullable(submission));
    }

    static Stream<TrackStatus> everyStatus() {
        var all = new ArrayList<TrackStatus>();
        for (var stage : TrackStage.values())
            for (var interviews : InterviewState.values())
                if (stage == TrackStage.CLOSED)
                    for (var reason : TrackCloseReason.values())
                        all.add(
                                new TrackStatus(
                                        stage, Optional.of(reason), Optional.empty(), interviews));
                else
                    all.add(new TrackStatus(stage, Optional.empty(), Optional.empty(), interviews));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everyStatus")
    void S0_51_a_query_for_a_word_finds_exactly_what_reads_as_the_word(TrackStatus status) {
        for (var word : ManagerStatus.values())
            assertThat(TrackVocabulary.query(word).admits(status))
                    .as("%s for %s", word, status)
                    .isEqualTo(TrackVocabulary.manager(status) == word);
    }

    @ParameterizedTest
    @EnumSource(StageKind.class)
    void a_stage_of_the_employers_never_closes_a_track(StageKind kind) {
        for (var interviews : InterviewState.values()) {
            var status = TrackStatus.of(kind, interviews);
            assertThat(status.hasEnded()).isFalse();
            assertThat(status.takesApplication()).isFalse();
            assertThat(status.kind()).contains(kind);
        }
        assertThat(TrackStatus.of(StageKind.REFERENCE, InterviewState.NONE).interviews())
                .isEqualTo(InterviewState.COMPLETED);
        assertThat(TrackStatus.of(StageKind.SCREEN, InterviewState.SCHEDULED).interviews())
                .isEqualTo(InterviewState.NONE);
    }

    @Test
    void another_word_is_refused_and_a_status_is_closed_for_a_reason_only() {
        assertThatThrownBy(() -> TrackVocabulary.meaning("GHOSTED")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> TrackStatus.at(TrackStage.CLOSED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new TrackStatus(
                                TrackStage.OFFER,
                                Optional.of(TrackCloseReason.REJECTED),
                                Optional.empty(),
                                InterviewState.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(
                        List.of(
                                TrackStatus.SAVED.takesApplication(),
                                TrackStatus.PREPARING.takesApplication()))
                .containsOnly(true);
    }
}
