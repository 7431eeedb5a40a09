package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// People for a posting. Who applied was scored when they did; a ranking puts figures in order and
/// fetches the reasons of one page only, so that a thousand applicants cost a few statements.
/// Nobody is ever left out for their score: what comes last comes last.
@UseCase
public class RankCandidates {
    /// How many people who let themselves be found are looked at.
    private static final int WORTH_SCORING = 500;

    /// Documents held in memory at a time, where scores are missing.
    private static final int AT_ONCE = 100;

    private final Memberships memberships;
    private final Postings postings;
    private final Candidacies candidacies;
    private final Resumes resumes;
    private final Scores scores;

    public RankCandidates(
            Memberships memberships,
            Postings postings,
            Candidacies candidacies,
            Resumes resumes,
            Scores scores) {
        this.memberships = memberships;
        this.postings = postings;
        this.candidacies = candidacies;
        this.resumes = resumes;
        this.scores = scores;
    }

    /// Somebody with their score.
    ///
    /// @param candidacy empty for a person who has not applied but can be found
    public record RankedCandidate(Optional<Candidacy> candidacy, UUID person, Score score) {}

    private record Candidate(Optional<Candidacy> candidacy, UUID person, PairRef pair) {
        UUID id() {
            return candidacy.map(Candidacy::application).orElse(person);
        }
    }

    private record Marked(Candidate candidate, Mark mark) {
        UUID id() {
            return candidate.id();
        }
    }

    /// The people of a posting, best first: those who applied, and where wanted those who can be
    /// found.
    public Uni<Page<RankedCandidate>> of(
            PersonId recruiter, UUID posting, boolean alsoVisible, PageRequest page) {
        return memberships
                .viewer(recruiter)
                .chain(viewer ->
                        ours(viewer, posting)
                                .chain(state -> people(viewer, state, alsoVisible))
                                .chain(people -> marked(viewer, posting, people))
                                .map(marked -> Ranking.part(inOrder(marked), page, Marked::id))
                                .chain(part -> withReasons(viewer, part)));
    }

    private Uni<PostingState> ours(Viewer viewer, UUID posting) {
        return postings.state(posting)
                .map(state ->
                        state.filter(known -> viewer.organizations().contains(known.organization()))
                                .orElseThrow(() -> new NotFound("posting")));
    }

    private Uni<List<Candidate>> people(Viewer viewer, PostingState state, boolean alsoVisible) {
        var applied =
                candidacies
                        .of(viewer, state.posting())
                        .map(all -> all.stream().map(RankCandidates::applicant).toList());
        return alsoVisible
                ? applied.chain(people ->
                        resumes.visible(viewer, WORTH_SCORING)
                                .map(visible -> withVisible(people, visible, state)))
                : applied;
    }

    private static Candidate applicant(Candidacy candidacy) {
        return new Candidate(
                Optional.of(candidacy), candidacy.person().value(), PairRef.of(candidacy));
    }

    private static List<Candidate> withVisible(
            List<Candidate> applied, List<ResumeCopy> visible, PostingState state) {
        var known = applied.stream().map(Candidate::person).collect(Collectors.toSet());
        var people = new ArrayList<>(applied);
        var posting = new VersionRef(state.posting(), state.version());
        for (var resume : visible) {
            var person = resume.owner().value();
            if (!known.contains(person))
                people.add(
                        new Candidate(
                                Optional.empty(), person, new PairRef(resume.ref(), posting)));
        }
        return people;
    }

    private Uni<List<Marked>> marked(Viewer viewer, UUID posting, List<Candidate> people) {
        return scores.given(viewer, posting)
                .chain(given -> {
                    var missing =
                            people.stream()
                                    .map(Candidate::pair)
                                    .filter(pair -> !given.containsKey(pair))
                                    .distinct()
                                    .toList();
                    return score(viewer, missing).map(fresh -> together(people, given, fresh));
                });
    }

    private static List<Marked> together(
            List<Candidate> people, Map<PairRef, Mark> given, Map<PairRef, Mark> fresh) {
        var marked = new ArrayList<Marked>();
        for (var candidate : people) {
            var mark = given.getOrDefault(candidate.pair(), fresh.get(candidate.pair()));
            // A resume that its owner deleted, or a version that has not arrived, has no score.
            if (mark != null) marked.add(new Marked(candidate, mark));
        }
        return marked;
    }

    private Uni<Map<PairRef, Mark>> score(Viewer viewer, List<PairRef> missing) {
        var parts = new ArrayList<List<PairRef>>();
        for (var from = 0; from < missing.size(); from += AT_ONCE)
            parts.add(missing.subList(from, Math.min(missing.size(), from + AT_ONCE)));
        return Multi.createFrom()
                .iterable(parts)
                .onItem()
                .transformToUniAndConcatenate(part -> part(viewer, part))
                .collect()
                .in(HashMap::new, Map::putAll);
    }

    private Uni<Map<PairRef, Mark>> part(Viewer viewer, List<PairRef> pairs) {
        return resumes.versions(viewer, pairs.stream().map(PairRef::resume).distinct().toList())
                .chain(sent ->
                        postings.versions(pairs.stream().map(PairRef::posting).distinct().toList())
                                .map(posted -> ScoredPair.of(pairs, sent, posted)))
                .chain(found -> scores.of(viewer, found))
                .map(given ->
                        given.stream()
                                .collect(
                                        Collectors.toMap(
                                                PairRef::of,
                                                score -> new Mark(score.id(), score.score()))));
    }

    private static List<Marked> inOrder(List<Marked> marked) {
        return marked.stream()
                .sorted(
                        Comparator.comparingDouble((Marked one) -> -one.mark().score())
                                .thenComparing(Marked::id))
                .toList();
    }

    private Uni<Page<RankedCandidate>> withReasons(Viewer viewer, Page<Marked> part) {
        return scores.byIds(viewer, part.items().stream().map(one -> one.mark().id()).toList())
                .map(found ->
                        found.stream().collect(Collectors.toMap(Score::id, Function.identity())))
                .map(byId ->
                        new Page<>(
                                part.items().stream()
                                        .filter(one -> byId.containsKey(one.mark().id()))
                                        .map(one ->
                                                new RankedCandidate(
                                                        one.candidate().candidacy(),
                                                        one.candidate().person(),
                                                        byId.get(one.mark().id())))
                                        .toList(),
                                part.next()));
    }
}
