package io.skillsync.aicore.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeBasics;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import java.util.List;
import java.util.Objects;

/// Writes JSON Resume documents without loss: what the schema has no field for goes into fields of
/// the same name beside the others, which it allows.
public final class JsonResumeWriter {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    private JsonResumeWriter() {}

    public static byte[] write(ResumeDocument resume) {
        var root = JSON.createObjectNode();
        root.put("$schema", SCHEMA);
        basics(root.putObject("basics"), resume.basics());
        experiences(root.putArray("work"), resume);
        educations(root.putArray("education"), resume);
        skills(root.putArray("skills"), resume.skills());
        var certificates = root.putArray("certificates");
        resume.certifications()
                .forEach(certificate -> {
                    var node = certificates.addObject();
                    put(node, "name", certificate.name());
                    put(node, "issuer", certificate.issuer());
                    put(node, "date", certificate.date());
                    put(node, "url", certificate.url());
                });
        var languages = root.putArray("languages");
        resume.languages()
                .forEach(language -> {
                    var node = languages.addObject();
                    put(node, "language", language.name());
                    put(node, "fluency", language.fluency());
                });
        projects(root.putArray("projects"), resume);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of plain values is always written.", e);
        }
    }

    private static void basics(ObjectNode node, ResumeBasics basics) {
        put(node, "name", basics.name());
        put(node, "label", basics.headline());
        put(node, "email", basics.email());
        put(node, "phone", basics.phone());
        put(node, "summary", basics.summary());
        if (basics.location() != null) {
            node.putObject("location").put("address", basics.location());
        }
        var profiles = node.putArray("profiles");
        basics.links().forEach(link -> profiles.addObject().put("url", link));
    }

    private static void experiences(ArrayNode array, ResumeDocument resume) {
        for (var job : resume.experiences()) {
            var node = array.addObject();
            put(node, "name", job.company());
            put(node, "position", job.title());
            put(node, "location", job.location());
            put(node, "startDate", job.startDate());
            put(node, "endDate", job.endDate());
            node.put("current", job.current());
            put(node, "summary", job.description());
            texts(node.putArray("highlights"), job.achievements());
            texts(node.putArray("keywords"), job.technologies());
        }
    }

    private static void educations(ArrayNode array, ResumeDocument resume) {
        for (var school : resume.educations()) {
            var node = array.addObject();
            put(node, "institution", school.institution());
            put(node, "studyType", school.degree());
            put(node, "area", school.field());
            put(node, "startDate", school.startDate());
            put(node, "endDate", school.endDate());
            node.put("current", school.current());
        }
    }

    /// Neighbours of one category and level share an entry.
    private static void skills(ArrayNode array, List<ResumeSkill> skills) {
        ResumeSkill before = null;
        ArrayNode keywords = null;
        for (var skill : skills) {
            var together =
                    before != null
                            && keywords != null
                            && Objects.equals(before.category(), skill.category())
                            && Objects.equals(before.level(), skill.level());
            if (skill.category() == null) {
                var node = array.addObject();
                put(node, "name", skill.name());
                put(node, "level", skill.level());
                keywords = null;
            } else {
                if (!together) {
                    var node = array.addObject();
                    put(node, "name", skill.category());
                    put(node, "level", skill.level());
                    keywords = node.putArray("keywords");
                }
                keywords.add(skill.name());
            }
            before = skill;
        }
    }

    private static void projects(ArrayNode array, ResumeDocument resume) {
        for (var project : resume.projects()) {
            var node = array.addObject();
            put(node, "name", project.name());
            put(node, "description", project.description());
            put(node, "url", project.url());
            put(node, "startDate", project.startDate());
            put(node, "endDate", project.endDate());
            texts(node.putArray("highlights"), project.achievements());
            texts(node.putArray("keywords"), project.technologies());
        }
    }

    private static void put(ObjectNode node, String name, String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    private static void texts(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
