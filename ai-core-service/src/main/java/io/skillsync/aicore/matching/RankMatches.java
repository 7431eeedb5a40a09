package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.allowance.Allowances;
import io.skillsync.aicore.allowance.MeteredFeature;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Postings for a person, and the one score of a pair that both sides see.
@UseCase
public class RankMatches {
    /// Scored exactly; found by nearness before that. Of 10,000 recombined postings nearly all of
    /// the truly best ten lay among the nearest 500, half of them among the nearest 100
    /// (deploy/benchmarks, two pairs).
    private static final int WORTH_SCORING = 500;

    private final CareerMaterial material;
    private final Resumes resumes;
    private final Postings postings;
    private final Candidacies candidacies;
    private final Memberships memberships;
    private final Scores scores;
    private final Discovery discovery;
    private final Allowances allowances;
    private final Rankings rankings;
    private final Clock clock;

    RankMatches(
            CareerMaterial material,
            Resumes resumes,
            Postings postings,
            Candidacies candidacies,
            Memberships memberships,
            Scores scores,
            Discovery discovery,
            Allowances allowances,
            Rankings rankings,
            Clock clock) {
        this.material = material;
        this.resumes = resumes;
        this.postings = postings;
        this.candidacies = candidacies;
        this.memberships = memberships;
        this.scores = scores;
        this.discovery = discovery;
        this.allowances = allowances;
        this.rankings = rankings;
        this.clock = clock;
    }

    /// A posting with its score.
    public record RankedPosting(PostingDocument posting, Score score) {}

    /// The best postings for a person's default resume. The first page uses up one match of the
    /// month, further pages belong to it.
    ///
    /// @param request names this ranking where it is the first page
    public Uni<Page<RankedPosting>> postingsFor(PersonId person, PageRequest page, UUID request) {
        var first = page.after().isEmpty();
        return material.spokenFor(person)
                .call(_ ->
                        first
                                ? allowances.reserve(
                                        person,
                                        MeteredFeature.JOB_MATCH,
                                        request,
                                        request.toString())
                                : nothing())
                .chain(resume ->
                        discovery
                                .postingsNear(resume, WORTH_SCORING)
                                .chain(postings::live)
                                .chain(found -> rank(person, resume, found)))
                .call(_ -> first ? rankings.served(person, request) : nothing())
                .map(ranked -> Ranking.part(ranked, page, match -> match.posting().id()));
    }

    /// One live posting against the person's default resume, or against the version they applied
    /// with.
    public Uni<Score> posting(PersonId person, UUID posting) {
        var viewer = Viewer.alone(person);
        return candidacies
                .own(person, posting)
                .chain(applied ->
                        applied.map(candidacy -> submitted(viewer, candidacy))
                                .orElseGet(() -> live(person, posting)))
                .chain(pair -> one(viewer, pair));
    }

    /// A posting as it stands and the person's default resume.
    Uni<ScoredPair> live(PersonId person, UUID posting) {
        return material.posting(new PostingChoice(posting, null))
                .chain(document ->
                        material.spokenFor(person).map(resume -> new ScoredPair(resume, document)));
    }

    /// The score of what was submitted, for the applicant and for the organization alike.
    public Uni<Score> application(PersonId caller, UUID application) {
        return memberships
                .viewer(caller)
                .chain(viewer ->
                        candidacies
                                .byId(viewer, application)
                                .map(found -> found.orElseThrow(() -> new NotFound("application")))
                                .chain(candidacy -> submitted(viewer, candidacy))
                                .chain(pair -> one(viewer, pair)));
    }

    Uni<Score> one(Viewer viewer, ScoredPair pair) {
        return scores.of(viewer, List.of(pair)).map(List::getFirst);
    }

    private Uni<List<RankedPosting>> rank(
            PersonId person, ResumeCopy resume, List<PostingDocument> found) {
        var open =
                found.stream()
                        .filter(posting ->
                                posting.validThrough() == null
                                        || clock.instant().isBefore(posting.validThrough()))
                        .toList();
        var pairs = open.stream().map(posting -> new ScoredPair(resume, posting)).toList();
        return scores.of(Viewer.alone(person), pairs)
                .map(given -> {
                    var ranked = new ArrayList<RankedPosting>();
                    for (var i = 0; i < pairs.size(); i++)
                        ranked.add(new RankedPosting(open.get(i), given.get(i)));
                    ranked.sort(
                            Comparator.comparingDouble(
                                            (RankedPosting match) -> -match.score().score())
                                    .thenComparing(match -> match.posting().id()));
                    return ranked;
                });
    }

    private Uni<ScoredPair> submitted(Viewer viewer, Candidacy candidacy) {
        var pair = PairRef.of(candidacy);
        return resumes.versions(viewer, List.of(pair.resume()))
                .chain(sent ->
                        postings.versions(List.of(pair.posting()))
                                .map(posted -> ScoredPair.of(List.of(pair), sent, posted)))
                .map(pairs -> pairs.stream().findFirst().orElseThrow(() -> new NotFound("score")));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
