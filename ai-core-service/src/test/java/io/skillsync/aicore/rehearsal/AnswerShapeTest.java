package io.skillsync.aicore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.rehearsal.InterviewQuestion.QuestionCategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerShapeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TECHNICAL  | Which problem did you solve with Java that would have been hard without it?     | EXAMPLE
                    TECHNICAL  | Describe a mistake you made while using Java, and what you do differently now.  | EXAMPLE
                    TECHNICAL  | About Java you write “Would have been slow”. How did you know that it worked?   | EXAMPLE
                    TECHNICAL  | What would you check first when Java misbehaves on a Friday afternoon?          | PLAN
                    TECHNICAL  | Explain to a colleague what Java is good for.                                   | VIEW
                    TECHNICAL  | Where do you draw the line between what Java should handle and what not?        | VIEW
                    TECHNICAL  | Suppose only one of Java and Go were available. Which would you keep, and why?  | VIEW
                    GAP        | How would you get to a first usable result?                                     | LEARNING
                    GAP        | Is there work of yours that came close to Java without being called that?       | EXAMPLE
                    ROLE       | The posting says: “Tell us about you”. What would that mean for your first month? | PLAN
                    EXPERIENCE | How would you tell it today?                                                    | EXAMPLE
                    BEHAVIORAL | Which decision was hard?                                                        | EXAMPLE
                    MOTIVATION | What made you choose us?                                                        | MOTIVE
                    """)
    void a_question_tells_how_its_answer_is_built(
            QuestionCategory category, String text, AnswerShape shape) {
        assertThat(AnswerShape.of(new InterviewQuestion(text, category, null, "")))
                .isEqualTo(shape);
    }
}
