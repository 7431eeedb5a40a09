package io.skillsync.aicore.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPersonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "• Led the move of 12 wards. | I led the move of 12 wards",
                "Manage a team of six nurses | I managed a team of six nurses",
                "Successfully negotiated new supplier terms | I successfully negotiated new supplier terms",
                "I wrote the safety manual for the plant | I wrote the safety manual for the plant",
                "Plan menus for 300 guests | I planned menus for 300 guests"
            })
    void lines_become_clauses(String line, String clause) {
        assertThat(FirstPerson.clause(line)).contains(clause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He led the team to success",
                "Experienced nurse with many years",
                "Millions of visitors a year",
                "We won the award for service",
                "Won"
            })
    void other_lines_do_not(String line) {
        assertThat(FirstPerson.clause(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Over 3000 copies sold in one year, true",
        "Docker / Heroku / GCP, false",
        "His largest project so far, false"
    })
    void outcomes(String line, boolean outcome) {
        assertThat(FirstPerson.outcome(line).isPresent()).isEqualTo(outcome);
    }
}
