package io.skillsync.aicore.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobFactsTest {
    private final JobFacts nurse = new JobFacts(Jobs.wardNurse());
    private final JobFacts silent = new JobFacts(Jobs.silent());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What does this job pay?|The posting gives the pay as 3000 to 3500 SEK monthly.",
                "Which skills do they ask for?|The posting requires “Triage”, “Wound care”.",
                "Is it remote?|The posting gives the place of work as onsite, “Uppsala”.",
                "What is the deadline?|The posting is open until 2027-01-31 (UTC).",
                "Who is the employer here?|The employer is “City Hospital”.",
                "How does my application stand, what is its status?|Your application is active.",
                "How often do shifts rotate in this job?|The posting for “Ward Nurse” says: “Shifts rotate every third week.”"
            })
    void a_question_about_the_job_is_answered_with_the_posting_s_own_facts(
            String question, String told) {
        assertThat(nurse.about(question)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What does this job pay?|The posting does not say what it pays.",
                "Which skills do they ask for?|The posting names no skills.",
                "Is it remote?|The posting does not say where the work is done.",
                "How many years do they want?|The posting does not say how much experience it asks for.",
                "What is the deadline?|The posting names no closing date.",
                "Is it full-time?|The posting does not say what kind of employment it is."
            })
    void what_the_posting_does_not_say_is_not_made_up(String question, String told) {
        assertThat(silent.about(question)).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How long should a resume be when I have worked for twenty years?",
                "What do I say when somebody asks for my salary in an interview elsewhere?"
            })
    void other_questions_are_left_to_the_articles(String question) {
        assertThat(nurse.about(question)).isEmpty();
    }

    @Test
    void a_long_list_of_skills_is_not_told_whole() {
        assertThat(new JobFacts(Jobs.wantingMuch()).about("Which skills does this job require?"))
                .hasValueSatisfying(told ->
                        assertThat(told)
                                .endsWith("“Skill 19” and 3 more.")
                                .doesNotContain("Skill 20"));
    }

    @Test
    void a_posting_s_orders_to_a_program_are_not_quoted() {
        assertThat(nurse.about("What instructions does this job give?").orElse(""))
                .doesNotContain("Ignore");
    }
}
