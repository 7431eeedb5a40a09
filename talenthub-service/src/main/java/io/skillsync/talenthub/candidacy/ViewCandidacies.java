package io.skillsync.talenthub.candidacy;

import io.skillsync.kernel.UseCase;
import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.application.Applications;
import io.skillsync.talenthub.interview.Interviews;
import io.skillsync.talenthub.offer.Offers;
import io.skillsync.talenthub.organization.Party.Applicant;
import io.skillsync.talenthub.posting.PostingVersion;
import io.skillsync.talenthub.posting.Postings;
import io.smallrye.mutiny.Uni;

/// Shows candidates their own applications.
@UseCase
public class ViewCandidacies {
    private final Applications applications;
    private final Postings postings;
    private final Interviews interviews;
    private final Offers offers;

    public ViewCandidacies(
            Applications applications, Postings postings, Interviews interviews, Offers offers) {
        this.applications = applications;
        this.postings = postings;
        this.interviews = interviews;
        this.offers = offers;
    }

    public Uni<Candidacy> view(Applicant seeker, ApplicationId id) {
        return applications.get(seeker, id).chain(one -> complete(seeker, one));
    }

    private Uni<Candidacy> complete(Applicant seeker, Application one) {
        var opening = one.opening();
        return postings.version(opening.posting(), opening.postingVersion())
                .chain(posting -> complete(seeker, one, posting));
    }

    private Uni<Candidacy> complete(Applicant seeker, Application one, PostingVersion posting) {
        return interviews
                .of(seeker, one.id())
                .chain(meetings ->
                        offers.of(seeker, one.id())
                                .map(o -> new Candidacy(one, posting, meetings, o)));
    }
}
