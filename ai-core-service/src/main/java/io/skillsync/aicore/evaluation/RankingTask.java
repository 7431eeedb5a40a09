package io.skillsync.aicore.evaluation;

import io.skillsync.aicore.embedding.CachedEmbedder;
import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.adapter.out.DjlEmbedder;
import io.skillsync.aicore.labelling.LabelIndex;
import io.skillsync.aicore.labelling.ScoredLabel;
import io.skillsync.aicore.labelling.SkillRanker;
import io.skillsync.aicore.labelling.TitleRanker;
import io.skillsync.aicore.labelling.TitleWords;
import io.skillsync.aicore.labelling.Voice;
import io.skillsync.aicore.labelling.adapter.out.BgeEmbedder;
import io.skillsync.aicore.labelling.adapter.out.VectorFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Ranks the labels of the targets file, one a line, for each row's `query`. The labels' vectors
/// are kept in `SKILLSYNC_LABEL_VECTORS`, a folder (under the system's temporary one where unset),
/// so that a second run over the same labels starts at once.
final class RankingTask implements EvaluationTask {
    /// Deep enough for recall at 50 to be read from the answers.
    private static final int DEPTH = 50;

    private static final int VECTORS_KEPT = 20_000;

    private final String name;
    private final Function<LabelIndex, Ranking> ranking;

    private interface Ranking {
        List<ScoredLabel> rank(String text, int limit);
    }

    private record Answer(String id, List<String> ranking) {}

    private RankingTask(String name, Function<LabelIndex, Ranking> ranking) {
        this.name = name;
        this.ranking = ranking;
    }

    /// Sentences of postings against names of skills.
    static EvaluationTask skills() {
        return new RankingTask("skills", index -> new SkillRanker(index)::rank);
    }

    /// Job titles against names of occupations.
    static EvaluationTask titles() {
        return new RankingTask(
                "titles", index -> new TitleRanker(index, TitleWords.shipped())::rank);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int run(EvaluationRequest request) {
        var labels = labels(request.requiredTargets());
        var parallel = Runtime.getRuntime().availableProcessors();
        try (var first = DjlEmbedder.load(parallel);
                var second = BgeEmbedder.load(parallel)) {
            request.progress().printf("reading %d labels%n", labels.size());
            var index =
                    LabelIndex.of(
                            labels,
                            Voice.both(cached(first), cached(second)),
                            new VectorFiles(keptVectors()));
            var ranker = ranking.apply(index);
            return RowByRow.run(
                    request,
                    row -> {
                        var ranked = ranker.rank(row.path("query").asText(), DEPTH);
                        return new Answer(
                                row.path("id").asText(),
                                ranked.stream().map(ScoredLabel::label).toList());
                    });
        }
    }

    /// Windows and meanings recur from row to row.
    private static Embedder cached(Embedder model) {
        return new CachedEmbedder(model, VECTORS_KEPT);
    }

    private static List<String> labels(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .filter(label -> !label.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path keptVectors() {
        return Optional.ofNullable(System.getenv("SKILLSYNC_LABEL_VECTORS"))
                .map(Path::of)
                .orElseGet(() ->
                        Path.of(System.getProperty("java.io.tmpdir"), "skillsync-label-vectors"));
    }
}
