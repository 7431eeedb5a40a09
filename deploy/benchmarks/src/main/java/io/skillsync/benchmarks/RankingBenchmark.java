package io.skillsync.benchmarks;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.embedding.CachedEmbedder;
import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.adapter.out.DjlEmbedder;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.benchmarks.Turns.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// P12: one seeker over many postings and one posting over many people. Retrieval and exact scores
/// of the best few hundred, against exact scores of all: time, and how many of the truly best are
/// found. The documents' vectors are recombined from those of their parts.
///
/// Arguments: numbers of documents, each with the number of pairs where they are not five, such as
/// `1000 10000 100000:1`; with no pairs (`100000:0`) only the found and scored side is timed. 1000
/// and 10000 where none are given.
final class RankingBenchmark {
    private static final int PAIRS = 5;
    private static final int ASKED = 5;
    private static final int VECTORS_KEPT = 20_000;
    private static final List<Integer> WORTH_SCORING = List.of(100, 200, 300, 500);
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    /// One half of the market, asked about by the other.
    private record Half<D, Q>(
            String name,
            List<D> documents,
            List<Q> questions,
            Function<D, List<String>> pieces,
            Function<D, List<String>> skills,
            Function<Q, List<String>> wantedPieces,
            Function<Q, List<String>> wantedSkills,
            Scoring<D, Q> scoring) {}

    private interface Scoring<D, Q> {
        double score(D document, Q question);
    }

    private RankingBenchmark() {}

    public static void main(String[] args) throws Exception {
        var runs = args.length == 0 ? List.of("1000", "10000") : List.of(args);
        try (var model = DjlEmbedder.load(1)) {
            var embedder = new CachedEmbedder(model, VECTORS_KEPT);
            var engine = new MatchingEngine(embedder, SkillTaxonomy.shipped());
            for (var run : runs) {
                var size = Integer.parseInt(run.split(":")[0]);
                var pairs = run.contains(":") ? Integer.parseInt(run.split(":")[1]) : PAIRS;
                measure(embedder, seekersOverPostings(engine, size), pairs);
                measure(embedder, postingsOverPeople(engine, size), pairs);
            }
        }
    }

    private static Half<PostingDocument, ResumeDocument> seekersOverPostings(
            MatchingEngine engine, int size) {
        var market = new Market(size);
        return new Half<>(
                "seeker over postings",
                Stream.generate(market::posting).limit(size).toList(),
                Stream.generate(market::resume).limit(ASKED).toList(),
                RankingBenchmark::pieces,
                RankingBenchmark::skills,
                RankingBenchmark::pieces,
                RankingBenchmark::skills,
                (posting, resume) -> engine.score(resume, posting, NOW).score());
    }

    private static Half<ResumeDocument, PostingDocument> postingsOverPeople(
            MatchingEngine engine, int size) {
        var market = new Market(size + 1);
        return new Half<>(
                "posting over people",
                Stream.generate(market::resume).limit(size).toList(),
                Stream.generate(market::posting).limit(ASKED).toList(),
                RankingBenchmark::pieces,
                RankingBenchmark::skills,
                RankingBenchmark::pieces,
                RankingBenchmark::skills,
                (resume, posting) -> engine.score(resume, posting, NOW).score());
    }

    private static List<String> pieces(PostingDocument posting) {
        return Stream.of(
                        Stream.of(posting.title()),
                        posting.skillsRequired().stream(),
                        posting.skillsPreferred().stream(),
                        Arrays.stream(posting.description().split("(?<=\\.) ")))
                .flatMap(part -> part)
                .toList();
    }

    private static List<String> pieces(ResumeDocument resume) {
        return Stream.of(
                        Stream.of(resume.basics().headline(), resume.basics().summary()),
                        resume.experiences().stream()
                                .flatMap(job ->
                                        Stream.concat(
                                                Stream.of(job.title()),
                                                job.achievements().stream())),
                        resume.skills().stream().map(skill -> skill.name()))
                .flatMap(part -> part)
                .toList();
    }

    private static List<String> skills(PostingDocument posting) {
        return Stream.concat(posting.skillsRequired().stream(), posting.skillsPreferred().stream())
                .toList();
    }

    private static List<String> skills(ResumeDocument resume) {
        return resume.skills().stream().map(skill -> skill.name()).toList();
    }

    private static <D, Q> void measure(Embedder embedder, Half<D, Q> side, int pairs)
            throws Exception {
        var retrieval = new Retrieval();
        for (var document : side.documents()) {
            retrieval.add(
                    Retrieval.vector(embedder, side.pieces().apply(document)),
                    side.skills().apply(document));
        }
        var all = IntStream.range(0, side.documents().size()).boxed().toList();
        var asked = new int[2];
        var truths = new ArrayList<List<Integer>>();
        Side few =
                () -> {
                    var question = side.questions().get(asked[0]++ % ASKED);
                    ranked(side, question, candidates(embedder, side, retrieval, question, 300));
                    return 1;
                };
        Side every =
                () -> {
                    var question = side.questions().get(asked[1]++ % ASKED);
                    truths.add(ranked(side, question, all));
                    return 1;
                };
        var what = side.name() + ", " + side.documents().size();
        if (pairs == 0) {
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %s CPU-seconds a ranking%n",
                    what,
                    Turns.seconds(ASKED, few));
            return;
        }
        Turns.take(pairs, few, every).print(what, "found+scored", "all scored", "rankings");
        quality(embedder, side, retrieval, truths.subList(0, Math.min(ASKED, truths.size())));
    }

    private static <D, Q> List<Integer> candidates(
            Embedder embedder, Half<D, Q> side, Retrieval retrieval, Q question, int limit) {
        var wanted = Retrieval.vector(embedder, side.wantedPieces().apply(question));
        return retrieval.covering(
                wanted,
                side.wantedSkills().apply(question),
                question instanceof ResumeDocument,
                limit);
    }

    private static <D, Q> List<Integer> ranked(
            Half<D, Q> side, Q question, List<Integer> candidates) {
        var scores = new double[side.documents().size()];
        for (var id : candidates) {
            scores[id] = side.scoring().score(side.documents().get(id), question);
        }
        return candidates.stream()
                .sorted(
                        Comparator.comparingDouble((Integer id) -> -scores[id])
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static <D, Q> void quality(
            Embedder embedder, Half<D, Q> side, Retrieval retrieval, List<List<Integer>> truths) {
        for (var limit : WORTH_SCORING) {
            var found = new double[4][2];
            for (var i = 0; i < truths.size(); i++) {
                var question = side.questions().get(i);
                var wanted = Retrieval.vector(embedder, side.wantedPieces().apply(question));
                var near = retrieval.near(wanted, limit);
                var sharing = retrieval.sharing(side.wantedSkills().apply(question), limit);
                var fused = Retrieval.fused(near, sharing, limit);
                var covering =
                        retrieval.covering(
                                wanted,
                                side.wantedSkills().apply(question),
                                question instanceof ResumeDocument,
                                limit);
                var lists = List.of(near, sharing, fused, covering);
                for (var l = 0; l < lists.size(); l++) {
                    found[l][0] += recall(truths.get(i), lists.get(l), 10) / truths.size();
                    found[l][1] += recall(truths.get(i), lists.get(l), 50) / truths.size();
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "  best %d: recall of the true 10 and 50 by vector %.2f %.2f, by skills %.2f %.2f, by both %.2f %.2f, covered %.2f %.2f%n",
                    limit,
                    found[0][0],
                    found[0][1],
                    found[1][0],
                    found[1][1],
                    found[2][0],
                    found[2][1],
                    found[3][0],
                    found[3][1]);
        }
    }

    private static double recall(List<Integer> truth, List<Integer> candidates, int best) {
        return truth.stream().limit(best).filter(candidates::contains).count() / (double) best;
    }
}
