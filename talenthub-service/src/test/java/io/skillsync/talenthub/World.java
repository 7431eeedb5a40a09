package io.skillsync.talenthub;

import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Version.Expected;
import io.skillsync.talenthub.application.AnswerApplicants;
import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.application.Applications;
import io.skillsync.talenthub.application.Apply;
import io.skillsync.talenthub.application.CandidateContact;
import io.skillsync.talenthub.application.InMemoryApplications;
import io.skillsync.talenthub.application.ReviewApplications;
import io.skillsync.talenthub.application.SentResume;
import io.skillsync.talenthub.application.Snapshot;
import io.skillsync.talenthub.application.Submission;
import io.skillsync.talenthub.application.SubmissionMethod;
import io.skillsync.talenthub.candidacy.FollowDecisions;
import io.skillsync.talenthub.candidacy.ViewCandidacies;
import io.skillsync.talenthub.interview.Appointment;
import io.skillsync.talenthub.interview.ArrangeInterviews;
import io.skillsync.talenthub.interview.InMemoryInterviews;
import io.skillsync.talenthub.interview.InterviewType;
import io.skillsync.talenthub.interview.Interviews;
import io.skillsync.talenthub.offer.InMemoryOffers;
import io.skillsync.talenthub.offer.NegotiateOffers;
import io.skillsync.talenthub.offer.OfferTerms;
import io.skillsync.talenthub.offer.Offers;
import io.skillsync.talenthub.organization.Colleague;
import io.skillsync.talenthub.organization.InMemoryOrganizations;
import io.skillsync.talenthub.organization.Membership;
import io.skillsync.talenthub.organization.MembershipId;
import io.skillsync.talenthub.organization.MembershipRole;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.OrganizationKind;
import io.skillsync.talenthub.organization.OrganizationProfile;
import io.skillsync.talenthub.organization.Organizations;
import io.skillsync.talenthub.organization.RunOrganizations;
import io.skillsync.talenthub.organization.UserId;
import io.skillsync.talenthub.position.InMemoryPositions;
import io.skillsync.talenthub.position.Pipeline;
import io.skillsync.talenthub.position.Position;
import io.skillsync.talenthub.position.PositionBrief;
import io.skillsync.talenthub.position.PositionId;
import io.skillsync.talenthub.position.PositionPriority;
import io.skillsync.talenthub.position.Positions;
import io.skillsync.talenthub.position.RunPositions;
import io.skillsync.talenthub.posting.EmploymentType;
import io.skillsync.talenthub.posting.EndPostings;
import io.skillsync.talenthub.posting.InMemoryPostings;
import io.skillsync.talenthub.posting.PayPeriod;
import io.skillsync.talenthub.posting.PayRange;
import io.skillsync.talenthub.posting.Posting;
import io.skillsync.talenthub.posting.PostingContent;
import io.skillsync.talenthub.posting.PostingId;
import io.skillsync.talenthub.posting.Postings;
import io.skillsync.talenthub.posting.RunPostings;
import io.skillsync.talenthub.posting.Seniority;
import io.skillsync.talenthub.posting.WorkMode;
import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// All use cases over one set of ports, real or not, at a time that a test sets; and the people and
/// things that stories need.
public class World {
    public static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    public final Organizations organizations;
    public final Positions positions;
    public final Postings postings;
    public final Applications applications;
    public final Interviews interviews;
    public final Offers offers;
    public final MovableClock clock = new MovableClock();
    public final RunOrganizations runOrganizations;
    public final RunPositions runPositions;
    public final RunPostings runPostings;
    public final EndPostings endPostings;
    public final Apply apply;
    public final ReviewApplications review;
    public final AnswerApplicants answer;
    public final ArrangeInterviews arrange;
    public final NegotiateOffers negotiate;
    public final FollowDecisions follow;
    public final ViewCandidacies view;

    public World(
            Organizations organizations,
            Positions positions,
            Postings postings,
            Applications applications,
            Interviews interviews,
            Offers offers) {
        this.organizations = organizations;
        this.positions = positions;
        this.postings = postings;
        this.applications = applications;
        this.interviews = interviews;
        this.offers = offers;
        runOrganizations = new RunOrganizations(organizations);
        endPostings = new EndPostings(postings, clock);
        runPositions = new RunPositions(positions, endPostings, clock);
        runPostings = new RunPostings(postings, positions, organizations, clock);
        apply = new Apply(applications, postings, clock);
        review = new ReviewApplications(applications, positions, postings, clock);
        answer = new AnswerApplicants(applications, postings, clock);
        arrange = new ArrangeInterviews(interviews, applications, clock);
        negotiate = new NegotiateOffers(offers, applications, clock);
        follow = new FollowDecisions(applications, interviews, offers, clock);
        view = new ViewCandidacies(applications, postings, interviews, offers);
    }

    public static World inMemory() {
        return new World(
                new InMemoryOrganizations(),
                new InMemoryPositions(),
                new InMemoryPostings(),
                new InMemoryApplications(),
                new InMemoryInterviews(),
                new InMemoryOffers());
    }

    /// Runs an operation to its end; real stores need their own way.
    public <T> T await(Supplier<Uni<T>> operation) {
        return operation.get().await().atMost(Duration.ofSeconds(5));
    }

    /// The owner of a new organization.
    public Colleague owner() {
        var user = new UserId(Identifier.next());
        var house = new OrganizationId(Identifier.next());
        await(() ->
                runOrganizations.found(
                        user, house, new MembershipId(Identifier.next()), profile()));
        return await(() -> organizations.colleague(user));
    }

    public Colleague colleague(Colleague owner, MembershipRole role) {
        var user = new UserId(Identifier.next());
        var place = new Membership(new MembershipId(Identifier.next()), user, role, true);
        await(() -> runOrganizations.admit(owner, house(owner), place));
        return await(() -> organizations.colleague(user));
    }

    public static OrganizationId house(Colleague colleague) {
        return colleague.choose(Optional.empty());
    }

    public Position position(Colleague by) {
        var id = new PositionId(Identifier.next());
        return await(
                () -> runPositions.create(by, house(by), id, brief(), Pipeline.STANDARD, false));
    }

    public Posting draft(Colleague by) {
        var position = position(by).id();
        var id = new PostingId(Identifier.next());
        return await(() -> runPostings.draft(by, position, id, content(), Optional.empty()));
    }

    public Posting live(Colleague by) {
        var draft = draft(by);
        return await(() -> runPostings.publish(by, draft.id(), Expected.ANY));
    }

    public Application applied(Posting posting) {
        return await(() -> apply.submit(submission(posting.id()))).application();
    }

    public static OrganizationProfile profile() {
        return new OrganizationProfile(
                "Bakery", OrganizationKind.EMPLOYER, "Bread", "", "Lyon", "");
    }

    public static PositionBrief brief() {
        return new PositionBrief(
                "Baker",
                "Ovens",
                "Lyon",
                "",
                2,
                PositionPriority.HIGH,
                Optional.empty(),
                Set.of(new UserId(new UUID(0, 7))));
    }

    public static PostingContent content() {
        return new PostingContent(
                "Night baker",
                "Bread from two to ten.",
                EmploymentType.FULL_TIME,
                WorkMode.ONSITE,
                "Lyon",
                new PayRange(
                        new BigDecimal("28000"), new BigDecimal("34000"), "EUR", PayPeriod.YEARLY),
                List.of("Baking", "Food hygiene"),
                List.of("French"),
                2,
                Seniority.ENTRY);
    }

    public static Submission submission(PostingId posting) {
        return submission(posting, new UserId(Identifier.next()));
    }

    public static Submission submission(PostingId posting, UserId seeker) {
        return new Submission(
                new ApplicationId(Identifier.next()),
                posting,
                seeker,
                new CandidateContact("Ada Byron", "ada@example.test"),
                new SentResume(Identifier.next(), 3, "5f1d", Optional.of(Identifier.next())),
                new Snapshot(
                        Map.of("basics", Map.of("name", "Ada Byron")),
                        Optional.of(new Snapshot.Letter(Identifier.next(), "Dear bakers"))),
                SubmissionMethod.MANUAL,
                NOON);
    }

    public static Appointment appointment() {
        return appointment(NOON.plus(Duration.ofDays(2)));
    }

    public static Appointment appointment(Instant from) {
        return new Appointment(
                InterviewType.VIDEO,
                from,
                from.plus(Duration.ofHours(1)),
                ZoneId.of("Europe/Paris"),
                "Room 4",
                "Bring bread",
                List.of());
    }

    public static OfferTerms terms(String amount) {
        return new OfferTerms(
                "Night baker", new BigDecimal(amount), "EUR", PayPeriod.YEARLY, null, null, "");
    }

    /// A clock that stands still until it is moved.
    public static final class MovableClock extends Clock {
        private Instant now = NOON;

        public void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
