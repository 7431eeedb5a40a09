package io.skillsync.aicore.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// A resume as data. Dates are partial ISO dates (`2023`, `2023-04`, `2023-04-01`); what the
/// document does not say is null, lists are never null. Skills and phones stand as the document
/// writes them.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResumeDocument(
        ResumeBasics basics,
        List<ResumeExperience> experiences,
        List<ResumeEducation> educations,
        List<ResumeSkill> skills,
        List<ResumeCertification> certifications,
        List<ResumeLanguage> languages,
        List<ResumeProject> projects) {

    public ResumeDocument {
        basics = basics == null ? ResumeBasics.EMPTY : basics;
        experiences = listOf(experiences);
        educations = listOf(educations);
        skills = listOf(skills);
        certifications = listOf(certifications);
        languages = listOf(languages);
        projects = listOf(projects);
    }

    private static <T> List<T> listOf(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    /// Who the person is and how to reach them; `links` are addresses with their scheme.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResumeBasics(
            String name,
            String headline,
            String email,
            String phone,
            String location,
            String summary,
            List<String> links) {
        public static final ResumeBasics EMPTY =
                new ResumeBasics(null, null, null, null, null, null, List.of());

        public ResumeBasics {
            links = listOf(links);
        }
    }

    /// One employment; `current` is null where the document does not say.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResumeExperience(
            String company,
            String title,
            String location,
            String startDate,
            String endDate,
            Boolean current,
            String description,
            List<String> achievements,
            List<String> technologies) {
        public ResumeExperience {
            achievements = listOf(achievements);
            technologies = listOf(technologies);
        }
    }

    /// One course of study.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResumeEducation(
            String institution,
            String degree,
            String field,
            String startDate,
            String endDate,
            Boolean current) {}

    /// A skill as written, with the group that it stands in and the level where the document tells
    /// them.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResumeSkill(String name, String category, String level) {}

    /// A certificate or licence.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResumeCertification(String name, String issuer, String date, String url) {}

    /// A human language, with the fluency in the document's words.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResumeLanguage(String name, String fluency) {}

    /// A project outside an employment.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResumeProject(
            String name,
            String description,
            String url,
            String startDate,
            String endDate,
            List<String> achievements,
            List<String> technologies) {
        public ResumeProject {
            achievements = listOf(achievements);
            technologies = listOf(technologies);
        }
    }
}
