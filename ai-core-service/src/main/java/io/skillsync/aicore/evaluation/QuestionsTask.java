package io.skillsync.aicore.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.skillsync.aicore.drafting.LetterBrief;
import io.skillsync.aicore.matching.PlainResume;
import io.skillsync.aicore.rehearsal.InterviewPlanner;
import io.skillsync.aicore.rehearsal.InterviewQuestion;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.util.List;

/// Chooses interview questions for every pair of a resume's text and a job.
final class QuestionsTask implements EvaluationTask {
    private record Answer(String id, List<InterviewQuestion> questions) {}

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public int run(EvaluationRequest request) {
        var planner = new InterviewPlanner(SkillTaxonomy.shipped());
        return RowByRow.run(request, row -> answer(planner, row));
    }

    private static Answer answer(InterviewPlanner planner, JsonNode row) {
        var name = row.path("candidateName").asText();
        var resume = PlainResume.read(name, row.path("resumeText").asText());
        var brief = new LetterBrief(name, resume, JobRow.posting(row.path("job")), null);
        return new Answer(row.path("id").asText(), planner.plan(brief));
    }
}
