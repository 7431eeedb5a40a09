package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.rehearsal.AnswerReview.AnswerDimension;
import io.skillsync.aicore.rehearsal.InterviewQuestion.QuestionCategory;
import io.skillsync.aicore.rehearsal.PreparationPack.PlanBlock;
import io.skillsync.aicore.rehearsal.PreparationPack.PreparedEvidence;
import io.skillsync.aicore.rehearsal.PreparationPack.PreparedQuestion;
import io.skillsync.kernel.Identifier;
import java.util.List;
import java.util.UUID;

/// Named examples for tests.
public final class Rehearsals {
    public static final PersonId ADA = new PersonId(new UUID(0, 0xada));
    public static final UUID APPLICATION = new UUID(0, 0xa1);

    public static final InterviewQuestion WASTE =
            new InterviewQuestion(
                    "Tell us about a time when you reduced waste in a warehouse. What did you do?",
                    QuestionCategory.EXPERIENCE,
                    null,
                    "The posting is about a warehouse.");
    public static final InterviewQuestion GAP =
            new InterviewQuestion(
                    "How would you learn Triage?",
                    QuestionCategory.GAP,
                    "Triage",
                    "The resume does not show it.");

    private Rehearsals() {}

    public static Occasion occasion() {
        return new Occasion(
                PostingDocument.of(
                        "Ward Nurse", "City Hospital", "Care for patients.", List.of("Triage")),
                new UUID(0, 0xb1),
                3,
                APPLICATION,
                new UUID(0, 0xc1));
    }

    public static AnswerReview review(int score, String advice) {
        return new AnswerReview(
                score,
                List.of(new AnswerDimension("structure", score / 100.0, "Seen.")),
                List.of("Your own part is clear."),
                List.of(advice),
                List.of());
    }

    public static PreparationPack pack() {
        return new PreparationPack(
                List.of(new PlanBlock(30, "Read the posting.")),
                List.of(
                        new PreparedQuestion(
                                WASTE,
                                List.of(
                                        new PreparedEvidence(
                                                "experiences[0].achievements[0]",
                                                "Cut waste by 7%")),
                                "Tell it."),
                        new PreparedQuestion(GAP, List.of(), "Say that it is missing.")),
                List.of("Triage"),
                List.of("What comes next?"));
    }

    public static MockInterview started(PersonId owner) {
        return MockInterview.start(
                        new MockInterviewId(Identifier.next()),
                        owner,
                        occasion(),
                        List.of(WASTE, GAP))
                .state();
    }

    public static Preparation prepared(PersonId owner) {
        return Preparation.of(new PreparationId(Identifier.next()), owner, occasion(), pack())
                .state();
    }
}
