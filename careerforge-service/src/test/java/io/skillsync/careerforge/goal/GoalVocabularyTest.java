package io.skillsync.careerforge.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.kernel.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalVocabularyTest {
    @ParameterizedTest
    @ValueSource(strings = {"NOT_STARTED", "IN_PROGRESS", "COMPLETED", "PAUSED", "CANCELLED"})
    void S0_27_every_word_of_the_career_manager_is_read_back_as_itself(String word) {
        assertThat(GoalVocabulary.manager(GoalVocabulary.meaning(word).status())).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_STARTED", "IN_PROGRESS", "COMPLETED", "ABANDONED"})
    void S1_40_every_word_of_the_career_coach_is_read_back_as_itself(String word) {
        assertThat(GoalVocabulary.coach(GoalVocabulary.meaning(word).status())).isEqualTo(word);
    }

    @Test
    void abandoned_is_cancelled_for_that_reason() {
        assertThat(GoalVocabulary.meaning("ABANDONED").status()).isEqualTo(GoalStatus.CANCELLED);
        assertThat(GoalVocabulary.meaning("ABANDONED").closeReason())
                .contains(GoalCloseReason.ABANDONED);
        assertThat(GoalVocabulary.meaning("CANCELLED").closeReason()).isEmpty();
    }

    @Test
    void the_coach_sees_a_pause_as_progress() {
        assertThat(GoalVocabulary.coach(GoalStatus.PAUSED)).isEqualTo("IN_PROGRESS");
    }

    @Test
    void another_word_is_refused() {
        assertThatThrownBy(() -> GoalVocabulary.meaning("DONE")).isInstanceOf(Invalid.class);
    }
}
