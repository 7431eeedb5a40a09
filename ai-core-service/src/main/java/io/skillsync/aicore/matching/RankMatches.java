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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Postings for a person, people for a posting, and the one score of a pair that both sides see.
@UseCase
public class RankMatches {
    /// Scored exactly; found by nearness before that.
    private static final int WORTH_SCORING = 100;

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

    /// Somebody with their score.
    ///
    /// @param candidacy empty for a person who has not applied but can be found
    public record RankedCandidate(Optional<Candidacy> candidacy, UUID person, Score score) {}

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
                                .postingsNear(resume.vector(), WORTH_SCORING)
                                .chain(postings::live)
                                .chain(found -> rank(person, resume, found)))
                .call(_ -> first ? rankings.served(person, request) : nothing())
                .map(ranked -> part(ranked, page, match -> match.posting().id()));
    }

    /// One live posting against the person's default resume, or against the version they applied
    /// with.
    public Uni<Score> posting(PersonId person, UUID posting) {
        return material.posting(new PostingChoice(posting, null))
                .chain(document ->
                        material.spokenFor(person)
                                .chain(resume -> one(Viewer.alone(person), resume, document)));
    }

    /// The people of a posting, best first: those who applied, and where wanted those who can be
    /// found.
    public Uni<Page<RankedCandidate>> candidatesOf(
            PersonId recruiter, UUID posting, boolean alsoVisible, PageRequest page) {
        return memberships
                .viewer(recruiter)
                .chain(viewer ->
                        ours(viewer, posting)
                                .chain(state ->
                                        candidacies
                                                .of(viewer, posting)
                                                .chain(applied ->
                                                        candidates(
                                                                viewer,
                                                                state,
                                                                applied,
                                                                alsoVisible)))
                                .map(ranked -> part(ranked, page, RankMatches::idOf)));
    }

    /// The score of what was submitted, for the applicant and for the organization alike.
    public Uni<Score> application(PersonId caller, UUID application) {
        return memberships
                .viewer(caller)
                .chain(viewer ->
                        candidacies
                                .byId(viewer, application)
                                .map(found -> found.orElseThrow(() -> new NotFound("application")))
                                .chain(candidacy ->
                                        submitted(viewer, candidacy)
                                                .map(pair ->
                                                        pair.orElseThrow(
                                                                () -> new NotFound("score")))
                                                .chain(pair ->
                                                        one(
                                                                viewer,
                                                                pair.resume(),
                                                                pair.posting()))));
    }

    private Uni<PostingState> ours(Viewer viewer, UUID posting) {
        return postings.state(posting)
                .map(state ->
                        state.filter(known -> viewer.organizations().contains(known.organization()))
                                .orElseThrow(() -> new NotFound("posting")));
    }

    private Uni<Score> one(Viewer viewer, ResumeCopy resume, PostingDocument posting) {
        return scores.of(viewer, List.of(new ScoredPair(resume, posting))).map(List::getFirst);
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

    private Uni<List<RankedCandidate>> candidates(
            Viewer viewer, PostingState state, List<Candidacy> applied, boolean alsoVisible) {
        var submitted = Uni.createFrom().item(List.<Candidate>of());
        for (var candidacy : applied) {
            submitted =
                    submitted.chain(before ->
                            submitted(viewer, candidacy)
                                    .map(pair ->
                                            plus(
                                                    before,
                                                    pair.map(found ->
                                                            new Candidate(
                                                                    Optional.of(candidacy),
                                                                    found)))));
        }
        return submitted
                .chain(people ->
                        alsoVisible
                                ? withVisible(viewer, state, people)
                                : Uni.createFrom().item(people))
                .chain(people ->
                        scores.of(viewer, people.stream().map(Candidate::pair).toList())
                                .map(given -> ranked(people, given)));
    }

    private Uni<List<Candidate>> withVisible(
            Viewer viewer, PostingState state, List<Candidate> applied) {
        return postings.version(state.posting(), state.version())
                .map(copy -> copy.orElseThrow(() -> new NotFound("posting")))
                .chain(copy ->
                        resumes.visible(viewer, WORTH_SCORING)
                                .map(visible -> {
                                    var people = new ArrayList<>(applied);
                                    visible.stream()
                                            .filter(resume ->
                                                    applied.stream()
                                                            .noneMatch(candidate ->
                                                                    candidate
                                                                            .pair()
                                                                            .resume()
                                                                            .owner()
                                                                            .equals(
                                                                                    resume
                                                                                            .owner())))
                                            .forEach(resume ->
                                                    people.add(
                                                            new Candidate(
                                                                    Optional.empty(),
                                                                    new ScoredPair(
                                                                            resume,
                                                                            copy.document()))));
                                    return people;
                                }));
    }

    private Uni<Optional<ScoredPair>> submitted(Viewer viewer, Candidacy candidacy) {
        return resumes.version(viewer, candidacy.resume(), candidacy.resumeVersion())
                .chain(resume ->
                        postings.version(candidacy.posting(), candidacy.postingVersion())
                                .map(posting ->
                                        resume.flatMap(sent ->
                                                posting.map(copy ->
                                                        new ScoredPair(sent, copy.document())))));
    }

    private record Candidate(Optional<Candidacy> candidacy, ScoredPair pair) {}

    private static List<RankedCandidate> ranked(List<Candidate> people, List<Score> given) {
        var ranked = new ArrayList<RankedCandidate>();
        for (var i = 0; i < people.size(); i++)
            ranked.add(
                    new RankedCandidate(
                            people.get(i).candidacy(),
                            people.get(i).pair().resume().owner().value(),
                            given.get(i)));
        ranked.sort(
                Comparator.comparingDouble(
                                (RankedCandidate candidate) -> -candidate.score().score())
                        .thenComparing(RankMatches::idOf));
        return ranked;
    }

    private static UUID idOf(RankedCandidate candidate) {
        return candidate.candidacy().map(Candidacy::application).orElse(candidate.person());
    }

    private static <T> List<T> plus(List<T> before, Optional<T> one) {
        if (one.isEmpty()) return before;
        var more = new ArrayList<>(before);
        more.add(one.get());
        return more;
    }

    private static <T> Page<T> part(List<T> all, PageRequest page, Function<T, UUID> id) {
        var from = page.after().map(after -> indexAfter(all, after, id)).orElse(0);
        return Page.of(all.subList(from, Math.min(all.size(), from + page.limit() + 1)), page, id);
    }

    private static <T> int indexAfter(List<T> all, UUID after, Function<T, UUID> id) {
        for (var i = 0; i < all.size(); i++) if (id.apply(all.get(i)).equals(after)) return i + 1;
        return all.size();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
