package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.allowance.Allowances;
import io.skillsync.aicore.allowance.MeteredFeature;
import io.skillsync.aicore.drafting.LetterBrief;
import io.skillsync.aicore.matching.CareerMaterial;
import io.skillsync.aicore.rehearsal.Preparation.AnswerFeedback;
import io.skillsync.aicore.rehearsal.Preparation.PreparedAnswer;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/// Getting ready for an interview: the pack, one's own answers to it, and what they are worth.
@UseCase
public class PrepareInterviews {
    private final Preparations preparations;
    private final Interviewer interviewer;
    private final Allowances allowances;
    private final Occasions occasions;

    PrepareInterviews(
            Preparations preparations,
            Interviewer interviewer,
            Allowances allowances,
            CareerMaterial material) {
        this.preparations = preparations;
        this.interviewer = interviewer;
        this.allowances = allowances;
        this.occasions = new Occasions(material);
    }

    /// The same resume version and the same opening cost nothing a second time in a month: the pack
    /// is the same.
    ///
    /// @param minutes the time at hand
    public Uni<Preparation> prepare(
            PreparationId id, PersonId owner, OccasionChoice choice, int minutes) {
        PackWriter.checkTime(minutes);
        return occasions
                .choose(owner, choice)
                .call(material ->
                        allowances.reserve(
                                owner,
                                MeteredFeature.INSIGHT,
                                id.value(),
                                "PREPARATION " + material.fingerprint()))
                .chain(material ->
                        interviewer
                                .pack(material.brief(), minutes)
                                .map(pack -> Preparation.of(id, owner, material.occasion(), pack)))
                .chain(preparations::commit);
    }

    public Uni<Preparation> write(
            PersonId owner,
            PreparationId id,
            Expected version,
            List<PreparedAnswer> answers,
            String notes) {
        return preparations.decide(
                owner, id, version, preparation -> preparation.write(answers, notes));
    }

    /// Judges every answer that has no feedback yet; where all have one, nothing changes.
    public Uni<Preparation> judge(PersonId owner, PreparationId id, Expected version) {
        return preparations
                .get(owner, id)
                .invoke(preparation -> preparation.version().check(version))
                .chain(preparation ->
                        preparation.unjudged().isEmpty()
                                ? Uni.createFrom().item(preparation)
                                : feedback(preparation)
                                        .map(preparation::judged)
                                        .chain(preparations::commit));
    }

    private Uni<List<AnswerFeedback>> feedback(Preparation preparation) {
        return occasions
                .again(preparation.owner(), preparation.occasion())
                .chain(brief ->
                        Multi.createFrom()
                                .iterable(preparation.unjudged())
                                .onItem()
                                .transformToUniAndConcatenate(
                                        answer -> feedback(preparation, answer, brief))
                                .collect()
                                .asList());
    }

    private Uni<AnswerFeedback> feedback(
            Preparation preparation, PreparedAnswer answer, Optional<LetterBrief> brief) {
        return interviewer
                .review(preparation.question(answer.question()), answer.text(), brief)
                .map(review -> new AnswerFeedback(answer.question(), review));
    }
}
