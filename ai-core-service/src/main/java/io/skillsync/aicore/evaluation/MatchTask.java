package io.skillsync.aicore.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.skillsync.aicore.embedding.CachedEmbedder;
import io.skillsync.aicore.embedding.adapter.out.DjlEmbedder;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.ResumeText;
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
        var resume = ResumeText.read(null, row.path("resumeText").asText());
        var posting = JobRow.posting(row.path("job"));
        var score = engine.score(resume, posting, now);
        return new Answer(
                row.path("id").asText(),
                score.score(),
                listed(score.matchedSkills(), posting),
                listed(score.missingSkills(), posting),
                score.strengths(),
                score.concerns(),
                score.recommendation());
    }

    /// The two lists divide what the job lists; a job that lists nothing has nothing to divide,
    /// though the engine takes skills from its description.
    private static List<String> listed(List<String> names, PostingDocument posting) {
        return names.stream().filter(posting.skillsRequired()::contains).toList();
    }
}
