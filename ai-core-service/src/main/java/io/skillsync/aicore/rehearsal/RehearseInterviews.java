package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.allowance.Allowances;
import io.skillsync.aicore.allowance.MeteredFeature;
import io.skillsync.aicore.matching.CareerMaterial;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;

/// Practising an interview: it starts with a question, goes on from answer to answer, and ends with
/// a feedback.
@UseCase
public class RehearseInterviews {
    private final MockInterviews interviews;
    private final Interviewer interviewer;
    private final Allowances allowances;
    private final Occasions occasions;

    RehearseInterviews(
            MockInterviews interviews,
            Interviewer interviewer,
            Allowances allowances,
            CareerMaterial material) {
        this.interviews = interviews;
        this.interviewer = interviewer;
        this.allowances = allowances;
        this.occasions = new Occasions(material);
    }

    /// Every interview is a use of its own, also for the same opening: it is judged anew.
    ///
    /// @param count how many questions are wanted
    public Uni<MockInterview> start(
            MockInterviewId id, PersonId owner, OccasionChoice choice, int count) {
        return occasions
                .choose(owner, choice)
                .call(_ ->
                        allowances.reserve(
                                owner, MeteredFeature.INSIGHT, id.value(), id.value().toString()))
                .chain(material ->
                        interviewer
                                .questions(material.brief(), count)
                                .map(questions ->
                                        MockInterview.start(
                                                id, owner, material.occasion(), questions)))
                .chain(interviews::commit);
    }

    /// Judges the answer to the question that waits, and asks the next one. Two answers at the same
    /// time are two answers to the same question: the later one is refused.
    public Uni<MockInterview> answer(
            PersonId owner, MockInterviewId id, Expected version, String answer) {
        return interviews
                .get(owner, id)
                .invoke(interview -> interview.version().check(version))
                .chain(interview -> review(interview, answer))
                .chain(interviews::commit);
    }

    private Uni<Decision<MockInterview, MockInterviewEvent>> review(
            MockInterview interview, String answer) {
        var question = interview.questionFor(answer);
        return occasions
                .again(interview.owner(), interview.occasion())
                .chain(brief -> interviewer.review(question, answer, brief))
                .map(review -> interview.answer(answer, review));
    }

    public Uni<MockInterview> complete(PersonId owner, MockInterviewId id, Expected version) {
        return interviews.decide(owner, id, version, MockInterview::complete);
    }
}
