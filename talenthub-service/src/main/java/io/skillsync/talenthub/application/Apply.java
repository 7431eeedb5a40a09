package io.skillsync.talenthub.application;

import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.skillsync.talenthub.organization.Party.Applicant;
import io.skillsync.talenthub.posting.Postings;
import io.smallrye.mutiny.Uni;
import java.time.Clock;

/// What an applicant does: apply once, and take it back.
@UseCase
public class Apply {
    private final Applications applications;
    private final Postings postings;
    private final Clock clock;

    public Apply(Applications applications, Postings postings, Clock clock) {
        this.applications = applications;
        this.postings = postings;
        this.clock = clock;
    }

    /// Sends an application; the same one again changes nothing and answers how it stands.
    public Uni<Sent> submit(Submission sent) {
        var seeker = new Applicant(sent.seeker());
        return applications
                .existing(seeker, sent.id(), sent.posting())
                .chain(known ->
                        known.isPresent()
                                ? Uni.createFrom().item(() -> again(sent, known.get()))
                                : first(seeker, sent));
    }

    public Uni<Application> withdraw(Applicant seeker, ApplicationId id, Disposition why) {
        return applications.decide(
                seeker, id, Expected.ANY, one -> one.withdraw(why, clock.instant()));
    }

    private Uni<Sent> first(Applicant seeker, Submission sent) {
        return postings.published(sent.posting())
                .map(posting -> Application.submit(sent, posting, clock.instant()))
                .chain(decision -> applications.commit(seeker, decision))
                .map(application -> new Sent(application, true));
    }

    private static Sent again(Submission sent, Application known) {
        if (!known.id().equals(sent.id()) || !known.opening().posting().equals(sent.posting()))
            throw new RuleBroken(
                    "application.duplicate", "You have already applied to this posting.");
        return new Sent(known, false);
    }

    /// An application after sending.
    ///
    /// @param fresh false where it had arrived before
    public record Sent(Application application, boolean fresh) {}
}
