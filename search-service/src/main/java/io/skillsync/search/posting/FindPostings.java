package io.skillsync.search.posting;

import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.UseCase;
import io.skillsync.search.posting.PostingQueries.Browsed;
import io.skillsync.search.posting.PostingQueries.Described;
import io.skillsync.search.posting.ResultSlice.After;
import io.skillsync.search.posting.ResultSlice.Offset;
import io.skillsync.search.posting.ResultSlice.Start;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Answers searches, by words and by meaning where it can.
@UseCase
public class FindPostings {
    /// How long a search waits for the meaning of its keywords before it does without.
    static final Duration PATIENCE = Duration.ofMillis(150);

    /// Postings taken into account by meaning. With the standard fusion the last of them stands
    /// before the hundredth place, far inside the smaller window below, so that pages fit together.
    static final int NEAR = 50;

    /// Postings ranked by words: enough for the first pages, and everything for deep ones.
    static final int WINDOW = 200;

    private final PostingQueries queries;
    private final Embeddings embeddings;
    private final Clock clock;

    public FindPostings(PostingQueries queries, Embeddings embeddings, Clock clock) {
        this.queries = queries;
        this.embeddings = embeddings;
        this.clock = clock;
    }

    public Uni<Posting> get(PostingId id) {
        return queries.find(id, clock.instant())
                .map(found -> found.orElseThrow(() -> new NotFound("posting")));
    }

    public Uni<List<Neighbour>> nearest(Vector vector, int limit) {
        return queries.nearest(vector, ResultSlice.first(limit).limit(), clock.instant());
    }

    public Uni<Results> find(SearchCriteria criteria, ResultSlice slice) {
        return criteria.keywords()
                .map(keywords -> ranked(criteria, keywords, slice))
                .orElseGet(() -> newest(criteria, slice));
    }

    private Uni<Results> newest(SearchCriteria criteria, ResultSlice slice) {
        return queries.browse(criteria, clock.instant(), slice)
                .map(found ->
                        new Results(
                                found.hits(),
                                found.total(),
                                found.facets(),
                                SearchMode.LEXICAL,
                                following(found, slice)));
    }

    private static Optional<Start> following(Browsed found, ResultSlice slice) {
        if (found.hits().size() < slice.limit()) return Optional.empty();
        var last = found.hits().getLast().posting();
        return Optional.of(new After(last.publishedAt(), last.id()));
    }

    private Uni<Results> ranked(SearchCriteria criteria, String keywords, ResultSlice slice) {
        if (!(slice.start() instanceof Offset offset))
            throw new Invalid("after", "page.cursor", "This is not a cursor of this search.");
        var depth = offset.results() + slice.limit();
        var window = depth < WINDOW ? WINDOW : ResultSlice.DEEPEST;
        var byWords = queries.lexical(criteria, clock.instant(), window);
        return Uni.combine()
                .all()
                .unis(byWords, byMeaning(criteria, keywords, offset))
                .asTuple()
                .chain(rankings ->
                        answer(
                                criteria,
                                rankings.getItem1(),
                                rankings.getItem2(),
                                offset,
                                slice.limit()));
    }

    /// Empty where meaning is not to be had: too slow, away, or the page before did without it.
    private Uni<Optional<List<PostingId>>> byMeaning(
            SearchCriteria criteria, String keywords, Offset offset) {
        if (offset.rankedBy().filter(SearchMode.LEXICAL::equals).isPresent())
            return Uni.createFrom().item(Optional.empty());
        return queries.models()
                .chain(models -> meanings(keywords, models))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .recoverWithItem(List.of())
                .map(vectors -> Optional.of(vectors).filter(found -> !found.isEmpty()))
                .chain(meaning ->
                        meaning.map(vectors ->
                                        queries.semantic(criteria, vectors, clock.instant(), NEAR)
                                                .map(Optional::of))
                                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /// By every model of which the index holds vectors, so that nothing goes missing while postings
    /// are embedded anew.
    private Uni<List<Vector>> meanings(String keywords, List<String> models) {
        var wanted =
                models.isEmpty()
                        ? List.of(Optional.<String>empty())
                        : models.stream().map(Optional::of).toList();
        return Uni.join()
                .all(wanted.stream().map(model -> meaning(keywords, model)).toList())
                .andFailFast()
                .map(found -> found.stream().flatMap(Optional::stream).toList());
    }

    /// Empty where ai-core does not serve that model, or is away.
    private Uni<Optional<Vector>> meaning(String keywords, Optional<String> model) {
        return embeddings
                .of(keywords, model)
                .map(Optional::of)
                .onFailure()
                .recoverWithItem(Optional.empty());
    }

    private Uni<Results> answer(
            SearchCriteria criteria,
            List<PostingId> byWords,
            Optional<List<PostingId>> byMeaning,
            Offset offset,
            int limit) {
        var near = byMeaning.orElse(List.of());
        var mode = byMeaning.isPresent() ? SearchMode.HYBRID : SearchMode.LEXICAL;
        var fused = Fusion.STANDARD.fuse(byWords, near);
        var from = Math.min(offset.results(), fused.size());
        var page = fused.subList(from, Math.min(from + limit, fused.size()));
        var wanted = page.stream().map(Ranked::id).toList();
        return queries.describe(criteria, near, wanted, clock.instant())
                .map(described ->
                        new Results(
                                inOrder(page, described),
                                described.total(),
                                described.facets(),
                                mode,
                                following(fused, from + limit, limit, mode)));
    }

    private static Optional<Start> following(
            List<Ranked> fused, int reached, int limit, SearchMode mode) {
        return reached < fused.size() && reached + limit <= ResultSlice.DEEPEST
                ? Optional.of(new Offset(reached, Optional.of(mode)))
                : Optional.empty();
    }

    /// A posting that vanished between the two looks is left out.
    private static List<PostingHit> inOrder(List<Ranked> page, Described described) {
        Map<PostingId, PostingHit> byId =
                described.hits().stream()
                        .collect(Collectors.toMap(hit -> hit.posting().id(), Function.identity()));
        return page.stream()
                .filter(ranked -> byId.containsKey(ranked.id()))
                .map(ranked -> byId.get(ranked.id()).because(ranked))
                .toList();
    }
}
