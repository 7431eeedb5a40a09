package io.skillsync.careerforge.opportunity.adapter.out;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.letter.Vacancies;
import io.skillsync.careerforge.letter.Vacancy;
import io.skillsync.careerforge.opportunity.Opening;
import io.skillsync.careerforge.opportunity.Opportunities;
import io.skillsync.careerforge.opportunity.OpportunityId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Tells the writers of letters what a person's opening says.
@ApplicationScoped
class OpportunityVacancies implements Vacancies {
    private final Opportunities opportunities;

    OpportunityVacancies(Opportunities opportunities) {
        this.opportunities = opportunities;
    }

    @Override
    public Uni<Vacancy> of(SeekerId owner, UUID opportunity) {
        return opportunities
                .get(owner, new OpportunityId(opportunity))
                .map(track -> vacancy(track.opening()));
    }

    private static Vacancy vacancy(Opening opening) {
        return new Vacancy(
                opening.posting(),
                opening.postingVersion(),
                opening.postingHash(),
                opening.title(),
                opening.company(),
                opening.location(),
                opening.employmentType() == null ? null : opening.employmentType().name(),
                opening.workMode() == null ? null : opening.workMode().name(),
                opening.description(),
                opening.skillsRequired(),
                opening.skillsPreferred());
    }
}
