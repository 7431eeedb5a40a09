package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/// Looking back at a score that was given: as it stands in the log, computed again, and what its
/// owner could change. Seeker and organization are told the same; advice is the seeker's alone.
@UseCase
public class ReviewScores {
    private final Memberships memberships;
    private final Scores scores;
    private final Resumes resumes;
    private final Postings postings;
    private final RankMatches rank;

    public ReviewScores(
            Memberships memberships,
            Scores scores,
            Resumes resumes,
            Postings postings,
            RankMatches rank) {
        this.memberships = memberships;
        this.scores = scores;
        this.resumes = resumes;
        this.postings = postings;
        this.rank = rank;
    }

    /// NotFound unless it is the caller's own or concerns their organization.
    public Uni<Score> get(PersonId caller, UUID id) {
        return memberships.viewer(caller).chain(viewer -> get(viewer, id));
    }

    /// The score computed again from what is kept of its documents.
    public Uni<Replay> replay(PersonId caller, UUID id) {
        return memberships
                .viewer(caller)
                .chain(viewer ->
                        get(viewer, id)
                                .chain(score ->
                                        pair(viewer, score)
                                                .chain(pair -> scores.again(score, pair))));
    }

    /// What would lift the score of the caller's default resume for a posting as it stands, and to
    /// what exactly.
    ///
    /// @param wanted a score to reach; null where none is asked about
    public Uni<ScoreAdvice> advice(PersonId person, UUID posting, Double wanted) {
        return rank.live(person, posting)
                .chain(pair ->
                        rank.one(Viewer.alone(person), pair)
                                .chain(score ->
                                        scores.over(
                                                pair,
                                                engine ->
                                                        ScoreAdvice.of(
                                                                score, pair, engine, wanted))));
    }

    private Uni<Score> get(Viewer viewer, UUID id) {
        return scores.byId(viewer, id).map(found -> found.orElseThrow(() -> new NotFound("score")));
    }

    private Uni<ScoredPair> pair(Viewer viewer, Score score) {
        var pair = PairRef.of(score);
        return resumes.versions(viewer, List.of(pair.resume()))
                .chain(sent ->
                        postings.versions(List.of(pair.posting()))
                                .map(posted -> ScoredPair.of(List.of(pair), sent, posted)))
                .map(pairs -> pairs.stream().findFirst().orElseThrow(() -> new NotFound("score")));
    }
}
