package io.skillsync.careerforge.opportunity.adapter.out;

import io.skillsync.careerforge.RemoteAnswers;
import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.opportunity.Applications;
import io.skillsync.careerforge.opportunity.EmploymentType;
import io.skillsync.careerforge.opportunity.Opening;
import io.skillsync.careerforge.opportunity.OpeningStatus;
import io.skillsync.careerforge.opportunity.OpportunityId;
import io.skillsync.careerforge.opportunity.OpportunitySource;
import io.skillsync.careerforge.opportunity.Postings;
import io.skillsync.careerforge.opportunity.WorkMode;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Talks to talenthub. While it is away nothing changes on either side.
@ApplicationScoped
class TalentHub implements Postings, Applications {
    private final TalentHubClient talentHub;

    TalentHub(@RestClient TalentHubClient talentHub) {
        this.talentHub = talentHub;
    }

    @Override
    public Uni<Opening> current(UUID posting) {
        return talentHub
                .posting(posting)
                .map(TalentHub::opening)
                .onFailure()
                .transform(failure -> refusal(failure, "posting"));
    }

    @Override
    public Uni<Void> submit(HandIn handIn) {
        var resume = handIn.resume();
        var application =
                new TalentHubClient.NewApplication(
                        handIn.posting(),
                        handIn.seeker().value(),
                        new TalentHubClient.Candidate(
                                handIn.candidate().name(), handIn.candidate().email()),
                        resume.id(),
                        resume.version(),
                        resume.hash(),
                        resume.file().orElse(null),
                        resume.document(),
                        handIn.letter()
                                .map(l -> new TalentHubClient.Letter(l.id(), l.text()))
                                .orElse(null),
                        handIn.method().name(),
                        handIn.submittedAt());
        return told(talentHub.submit(handIn.id().value(), application), "posting");
    }

    @Override
    public Uni<Void> withdraw(OpportunityId id, SeekerId seeker, Optional<String> reason) {
        return told(talentHub.withdraw(id.value(), word(seeker, reason)), "application");
    }

    @Override
    public Uni<Void> acceptOffer(OpportunityId id, SeekerId seeker) {
        return told(talentHub.acceptOffer(id.value(), word(seeker, Optional.empty())), "offer");
    }

    @Override
    public Uni<Void> declineOffer(OpportunityId id, SeekerId seeker, Optional<String> reason) {
        return told(talentHub.declineOffer(id.value(), word(seeker, reason)), "offer");
    }

    private static TalentHubClient.SeekersWord word(SeekerId seeker, Optional<String> reason) {
        return new TalentHubClient.SeekersWord(seeker.value(), reason.orElse(null));
    }

    private static Uni<Void> told(Uni<Response> answer, String noun) {
        return answer.replaceWithVoid().onFailure().transform(failure -> refusal(failure, noun));
    }

    private static Throwable refusal(Throwable failure, String noun) {
        return RemoteAnswers.refusal(
                failure,
                noun,
                new Unavailable(
                        "employer.unavailable",
                        "The employer's side cannot be reached just now; nothing was changed."));
    }

    private static Opening opening(TalentHubClient.PostingAnswer posting) {
        return new Opening(
                OpportunitySource.PLATFORM,
                posting.id(),
                posting.version(),
                posting.hash(),
                posting.title(),
                posting.organizationName(),
                posting.location(),
                named(EmploymentType.values(), posting.employmentType()).orElse(null),
                named(WorkMode.values(), posting.workMode()).orElse(null),
                posting.pay(),
                posting.description(),
                posting.skillsRequired(),
                posting.skillsPreferred(),
                null,
                named(OpeningStatus.values(), posting.status()).orElse(OpeningStatus.ACTIVE),
                posting.validThrough());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
