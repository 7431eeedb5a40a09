package io.skillsync.aicore.tailoring;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.allowance.Allowances;
import io.skillsync.aicore.allowance.MeteredFeature;
import io.skillsync.aicore.embedding.ContentHash;
import io.skillsync.aicore.matching.CareerMaterial;
import io.skillsync.aicore.matching.PostingChoice;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.ResumeChoice;
import io.skillsync.aicore.matching.ResumeCopy;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.List;

/// Fitting a resume to an opening: edits are offered, their owner takes some, and gets the resume
/// with these in place.
@UseCase
public class TailorForOpenings {
    private final CareerMaterial material;
    private final Allowances allowances;
    private final TailoringWork work;
    private final Tailorings tailorings;
    private final Clock clock;

    TailorForOpenings(
            CareerMaterial material,
            Allowances allowances,
            TailoringWork work,
            Tailorings tailorings,
            Clock clock) {
        this.material = material;
        this.allowances = allowances;
        this.work = work;
        this.tailorings = tailorings;
        this.clock = clock;
    }

    /// One insight of the month, and none where there is nothing to change.
    public Uni<OfferedTailoring> offer(
            TailoringId id, PersonId person, ResumeChoice resume, PostingChoice opening) {
        return material.resume(person, resume)
                .chain(copy ->
                        material.posting(opening)
                                .chain(posting -> offer(id, person, copy, posting)));
    }

    private Uni<OfferedTailoring> offer(
            TailoringId id, PersonId person, ResumeCopy resume, PostingDocument posting) {
        return allowances
                .reserve(
                        person,
                        MeteredFeature.INSIGHT,
                        id.value(),
                        "tailor %s/%d for %s"
                                .formatted(resume.resume(), resume.version(), named(posting)))
                .chain(() -> work.tailor(resume.document(), posting))
                .map(tailoring -> OfferedTailoring.of(id, resume, posting, tailoring))
                .chain(tailorings::commit);
    }

    /// The same resume for the same opening costs once.
    private static String named(PostingDocument posting) {
        return posting.id() == null
                ? ContentHash.of(
                        "%s\n%s\n%s\n%s"
                                .formatted(
                                        posting.title(),
                                        posting.organizationName(),
                                        posting.description(),
                                        posting.skillsRequired()))
                : "%s/%d".formatted(posting.id(), posting.version());
    }

    /// The resume with the chosen edits, proven again against the version that they were made from;
    /// the choice is kept.
    public Uni<AcceptedTailoring> accept(
            PersonId person, TailoringId id, List<String> edits, Expected expected) {
        return tailorings
                .get(person, id)
                .invoke(offered -> offered.version().check(expected))
                .map(offered -> offered.accept(edits, clock.instant()).state())
                .chain(chosen -> outcome(person, chosen))
                .call(accepted ->
                        tailorings.decide(
                                person,
                                id,
                                expected,
                                offered -> offered.accept(edits, clock.instant())));
    }

    private Uni<AcceptedTailoring> outcome(PersonId person, OfferedTailoring chosen) {
        var base = new ResumeChoice(chosen.base().resumeId(), chosen.base().version());
        return material.resume(person, base)
                .chain(resume ->
                        work.apply(
                                resume.document(),
                                chosen.posting(),
                                chosen.tailoring(),
                                chosen.accepted()))
                .map(outcome -> new AcceptedTailoring(chosen, outcome.resume(), outcome.score()));
    }
}
