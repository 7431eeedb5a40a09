package io.skillsync.aicore.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.skillsync.aicore.embedding.CachedEmbedder;
import io.skillsync.aicore.embedding.adapter.out.DjlEmbedder;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.matching.PlainResume;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.time.Instant;
import java.util.List;

/// Scores pairs of a resume's text and a job.
final class MatchTask implements EvaluationTask {
    /// Rows of one person share their lines, and rows of one job its sentences.
    private static final int VECTORS_KEPT = 20_000;

    private record Answer(
            String id,
            double score,
            List<String> matchedSkills,
            List<String> missingSkills,
            List<String> strengths,
            List<String> concerns,
            String recommendation) {}

    @Override
    public String name() {
        return "match";
    }

    @Override
    public int run(EvaluationRequest request) {
        var now = Instant.now();
        try (var model = DjlEmbedder.load(1)) {
            var engine =
                    new MatchingEngine(
                            new CachedEmbedder(model, VECTORS_KEPT), SkillTaxonomy.shipped());
            return RowByRow.run(request, row -> answer(engine, row, now));
        }
    }

    private static Answer answer(MatchingEngine engine, JsonNode row, Instant now) {
        var resume = PlainResume.read(null, row.path("resumeText").asText());
        var score = engine.score(resume, JobRow.posting(row.path("job")), now);
        return new Answer(
                row.path("id").asText(),
                score.score(),
                score.matchedSkills(),
                score.missingSkills(),
                score.strengths(),
                score.concerns(),
                score.recommendation());
    }
}
