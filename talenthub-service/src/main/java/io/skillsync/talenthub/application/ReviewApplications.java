package io.skillsync.talenthub.application;

import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.skillsync.talenthub.application.Applications.ApplicationFilter;
import io.skillsync.talenthub.organization.Colleague;
import io.skillsync.talenthub.organization.Right;
import io.skillsync.talenthub.position.Positions;
import io.skillsync.talenthub.position.StageKind;
import io.skillsync.talenthub.posting.Postings;
import io.smallrye.mutiny.Uni;
import java.time.Clock;

/// What a hiring team does with the applications of its organization.
@UseCase
public class ReviewApplications {
    private final Applications applications;
    private final Positions positions;
    private final Postings postings;
    private final Clock clock;

    public ReviewApplications(
            Applications applications, Positions positions, Postings postings, Clock clock) {
        this.applications = applications;
        this.positions = positions;
        this.postings = postings;
        this.clock = clock;
    }

    public Uni<Page<Application>> page(Colleague by, ApplicationFilter filter, PageRequest page) {
        return postings.get(by, filter.posting())
                .invoke(p -> by.must(Right.SEE_APPLICATIONS, p.organization(), "posting"))
                .chain(() -> applications.page(by, filter, page));
    }

    public Uni<Application> get(Colleague by, ApplicationId id) {
        return applications.get(by, id).invoke(one -> require(by, Right.SEE_APPLICATIONS, one));
    }

    public Uni<Snapshot> snapshot(Colleague by, ApplicationId id) {
        return get(by, id).chain(() -> applications.snapshot(by, id));
    }

    public Uni<Application> move(
            Colleague by, ApplicationId id, StageKind from, StageKind to, Expected expected) {
        return applications.consider(
                by,
                id,
                expected,
                one -> {
                    require(by, Right.MOVE_APPLICATIONS, one);
                    return positions
                            .get(by, one.opening().position())
                            .map(p -> one.move(from, to, p.pipeline(), clock.instant()));
                });
    }

    public Uni<Application> reject(
            Colleague by, ApplicationId id, Disposition why, Expected expected) {
        return applications.decide(
                by,
                id,
                expected,
                one -> {
                    require(by, Right.DECIDE_APPLICATIONS, one);
                    return one.reject(why, clock.instant());
                });
    }

    /// Undoes a rejection, as long as the posting is not closed.
    public Uni<Application> restore(Colleague by, ApplicationId id, Expected expected) {
        return applications.consider(
                by,
                id,
                expected,
                one -> {
                    require(by, Right.DECIDE_APPLICATIONS, one);
                    return postings.get(by, one.opening().posting())
                            .map(posting -> one.restore(posting, clock.instant()));
                });
    }

    private static void require(Colleague by, Right right, Application one) {
        by.must(right, one.opening().organization(), "application");
    }
}
