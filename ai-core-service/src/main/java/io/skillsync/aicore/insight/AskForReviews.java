package io.skillsync.aicore.insight;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.allowance.Allowances;
import io.skillsync.aicore.allowance.MeteredFeature;
import io.skillsync.aicore.matching.CareerMaterial;
import io.skillsync.aicore.matching.ResumeChoice;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;

/// Having a resume reviewed: one insight of the month, and none for the same version again.
@UseCase
public class AskForReviews {
    private final CareerMaterial material;
    private final Allowances allowances;
    private final Advising advising;
    private final Reviews reviews;

    AskForReviews(
            CareerMaterial material, Allowances allowances, Advising advising, Reviews reviews) {
        this.material = material;
        this.allowances = allowances;
        this.advising = advising;
        this.reviews = reviews;
    }

    public Uni<GivenReview> review(ReviewId id, PersonId person, ResumeChoice choice) {
        return material.resume(person, choice)
                .call(resume ->
                        allowances.reserve(
                                person,
                                MeteredFeature.INSIGHT,
                                id.value(),
                                "review %s/%d".formatted(resume.resume(), resume.version())))
                .chain(resume ->
                        advising.review(resume.document())
                                .map(review -> GivenReview.of(id, resume, review)))
                .chain(reviews::commit);
    }
}
