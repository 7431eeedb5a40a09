package io.skillsync.aicore.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.skillsync.aicore.matching.PostingDocument;
import java.util.ArrayList;

/// The job of a row: title, company, description and the skills that it asks for.
final class JobRow {
    private JobRow() {}

    static PostingDocument posting(JsonNode job) {
        var skills = new ArrayList<String>();
        job.path("skills").forEach(skill -> skills.add(skill.asText()));
        return PostingDocument.of(
                job.path("title").asText(),
                job.path("company").asText(),
                job.path("description").asText(),
                skills);
    }
}
