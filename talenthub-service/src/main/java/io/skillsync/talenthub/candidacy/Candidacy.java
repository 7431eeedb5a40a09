package io.skillsync.talenthub.candidacy;

import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.application.CandidacyStatus;
import io.skillsync.talenthub.interview.Interview;
import io.skillsync.talenthub.offer.Offer;
import io.skillsync.talenthub.posting.PostingVersion;
import java.util.List;

/// An application as its candidate may see it, with what they applied to as it read then.
public record Candidacy(
        Application application,
        PostingVersion posting,
        List<Interview> interviews,
        List<Offer> offers) {
    public CandidacyStatus status() {
        return CandidacyStatus.of(application.standing());
    }
}
