package io.skillsync.aicore.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.skillsync.aicore.drafting.LetterBrief;
import io.skillsync.aicore.drafting.LetterWriter;
import io.skillsync.aicore.matching.PlainResume;
import io.skillsync.aicore.skill.SkillTaxonomy;

/// Writes a cover letter for every pair of a resume's text and a job.
final class LettersTask implements EvaluationTask {
    private record Answer(String id, String letter) {}

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public int run(EvaluationRequest request) {
        var writer = new LetterWriter(SkillTaxonomy.shipped());
        return RowByRow.run(request, row -> answer(writer, row));
    }

    private static Answer answer(LetterWriter writer, JsonNode row) {
        var name = row.path("candidateName").asText();
        var resume = PlainResume.read(name, row.path("resumeText").asText());
        var posting = JobRow.posting(row.path("job"));
        return new Answer(
                row.path("id").asText(),
                writer.write(new LetterBrief(name, resume, posting, null)).text());
    }
}
