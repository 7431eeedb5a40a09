package io.skillsync.aicore.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeBasics;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeCertification;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeEducation;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeLanguage;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeProject;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import io.skillsync.aicore.document.UnreadableDocument;
import io.skillsync.aicore.document.UnreadableDocument.UnreadableReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads JSON Resume documents (schema 1.0, and the older names of its fields). What {@link
/// JsonResumeWriter} writes comes back as it was.
public final class JsonResume {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonResume() {}

    /// @throws UnreadableDocument when the text is no JSON Resume
    public static ResumeDocument read(byte[] content) {
        try {
            var root = JSON.readTree(content);
            if (root == null
                    || !root.isObject()
                    || !(root.has("basics") || root.has("work") || root.has("education"))) {
                throw new UnreadableDocument(
                        UnreadableReason.UNSUPPORTED, "The file is no JSON Resume.");
            }
            return document(root);
        } catch (JsonProcessingException e) {
            throw new UnreadableDocument(
                    UnreadableReason.UNREADABLE, "The file is no valid JSON.", e);
        } catch (IOException e) {
            throw new UnreadableDocument(UnreadableReason.UNREADABLE, "The file is damaged.", e);
        }
    }

    private static ResumeDocument document(JsonNode root) {
        return new ResumeDocument(
                basics(root.path("basics")),
                each(root.path("work"), JsonResume::experience),
                each(root.path("education"), JsonResume::education),
                skills(root.path("skills")),
                each(root.path("certificates"), JsonResume::certification),
                each(
                        root.path("languages"),
                        node -> new ResumeLanguage(text(node, "language"), text(node, "fluency"))),
                each(root.path("projects"), JsonResume::project));
    }

    private static ResumeBasics basics(JsonNode basics) {
        var links = new ArrayList<String>();
        Stream.of(text(basics, "url"), text(basics, "website"))
                .filter(link -> link != null && !links.contains(link))
                .forEach(links::add);
        for (var profile : basics.path("profiles")) {
            var link = text(profile, "url");
            if (link != null && !links.contains(link)) {
                links.add(link);
            }
        }
        return new ResumeBasics(
                text(basics, "name"),
                text(basics, "label"),
                text(basics, "email"),
                text(basics, "phone"),
                location(basics.path("location")),
                text(basics, "summary"),
                links);
    }

    private static String location(JsonNode location) {
        if (location.isTextual()) {
            return location.asText();
        }
        var place =
                Stream.of("city", "region", "countryCode")
                        .map(key -> text(location, key))
                        .filter(value -> value != null)
                        .collect(Collectors.joining(", "));
        return place.isEmpty() ? text(location, "address") : place;
    }

    private static ResumeExperience experience(JsonNode work) {
        var end = text(work, "endDate");
        return new ResumeExperience(
                first(work, "name", "company"),
                text(work, "position"),
                text(work, "location"),
                text(work, "startDate"),
                end,
                current(work, end),
                text(work, "summary"),
                texts(work.path("highlights")),
                texts(work.path("keywords")));
    }

    private static ResumeEducation education(JsonNode education) {
        var end = text(education, "endDate");
        return new ResumeEducation(
                text(education, "institution"),
                text(education, "studyType"),
                text(education, "area"),
                text(education, "startDate"),
                end,
                current(education, end));
    }

    /// Our own documents say it; in others an end answers the question, and its absence leaves it
    /// open.
    private static Boolean current(JsonNode entry, String end) {
        if (entry.path("current").isBoolean()) {
            return entry.path("current").asBoolean();
        }
        return end == null || entry.has("current") ? null : Boolean.FALSE;
    }

    private static List<ResumeSkill> skills(JsonNode skills) {
        var all = new ArrayList<ResumeSkill>();
        for (var skill : skills) {
            var name = text(skill, "name");
            var level = text(skill, "level");
            var keywords = texts(skill.path("keywords"));
            if (keywords.isEmpty() && name != null) {
                all.add(new ResumeSkill(name, null, level));
            }
            keywords.forEach(keyword -> all.add(new ResumeSkill(keyword, name, level)));
        }
        return all;
    }

    private static ResumeCertification certification(JsonNode node) {
        return new ResumeCertification(
                text(node, "name"), text(node, "issuer"), text(node, "date"), text(node, "url"));
    }

    private static ResumeProject project(JsonNode node) {
        return new ResumeProject(
                text(node, "name"),
                first(node, "description", "summary"),
                text(node, "url"),
                text(node, "startDate"),
                text(node, "endDate"),
                texts(node.path("highlights")),
                texts(node.path("keywords")));
    }

    private static <T> List<T> each(JsonNode array, Function<ObjectNode, T> of) {
        var all = new ArrayList<T>();
        for (var node : array) {
            if (node instanceof ObjectNode object) {
                all.add(of.apply(object));
            }
        }
        return all;
    }

    private static List<String> texts(JsonNode array) {
        var all = new ArrayList<String>();
        array.forEach(node -> {
            if (node.isTextual() && !node.asText().isBlank()) {
                all.add(node.asText());
            }
        });
        return all;
    }

    private static String first(JsonNode node, String name, String olderName) {
        var value = text(node, name);
        return value != null ? value : text(node, olderName);
    }

    private static String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? value.asText()
                : null;
    }
}
