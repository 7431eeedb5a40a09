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
                "Led\u2009the\u3000move\u202fof 12\twards | I led the move of 12 wards",
                "Manage a team of six nurses | I managed a team of six nurses",
                "Successfully negotiated new supplier terms | I successfully negotiated new supplier terms",
                "I wrote the safety manual for the plant | I wrote the safety manual for the plant",
                "Plan menus for 300 guests | I planned menus for 300 guests",
                "Lead and mentor a team of six | I led and mentored a team of six",
                "Coordinates a department on night shifts | I coordinated a department on night shifts",
                "Supplies parts to 40 planners | I supplied parts to 40 planners",
                "Responsible for the ledger of four shops | I was responsible for the ledger of four shops",
                "Member of the rescue team for 3 years | I was a member of the rescue team for 3 years",
                "Designed, built and sold 40 chairs | I designed, built and sold 40 chairs",
                "Design the menu for each season | I designed the menu for each season"
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
                "Design lead for the mobile bank",
                "Lead engineer of the storage group",
                "Postgres-backed inventory service in two countries",
                "Reads blueprints and keeps the records",
                "Registered nurse with nine years",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Experienced accountant with 7 years in audit. | I am an experienced accountant with 7 years in audit",
                "Registered nurse who likes night shifts | I am a registered nurse who likes night shifts",
                "SRE engineer with a pager | I am an SRE engineer with a pager"
            })
    void a_line_about_oneself_introduces(String line, String sentence) {
        assertThat(FirstPerson.introduction(line)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Looking for a first internship",
                "The largest customer with 40 shops",
                "She is an accountant with 7 years",
                "Knitting, chess and long walks"
            })
    void other_lines_introduce_nobody(String line) {
        assertThat(FirstPerson.introduction(line)).isEmpty();
    }
}
