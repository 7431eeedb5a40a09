package io.skillsync.aicore.drafting;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeEducation;
import io.skillsync.aicore.matching.Instructions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All facts of a resume, each told by one entry or one sentence of it.
public final class FactBook {
    /// What a fact is about.
    public enum Kind {
        ROLE,
        RESULT,
        TOOL,
        STUDY,
        CREDENTIAL,
        LANGUAGE,
        SUMMARY,
        PROJECT,
        HEADLINE
    }

    /// A fact with the entry that it belongs to.
    ///
    /// @param place the company, project or school it happened at; empty where there is none
    /// @param role the title held there; empty where there is none
    /// @param lines the lines of the resume that it stands in
    public record Entry(Fact fact, Kind kind, String place, String role, String lines) {}

    private final List<Entry> entries = new ArrayList<>();

    public FactBook(ResumeDocument resume) {
        addExperiences(resume);
        addProjects(resume);
        var skills = resume.skills();
        for (var i = 0; i < skills.size(); i++) {
            add(Kind.TOOL, skills.get(i).name(), "skills[%d].name".formatted(i), "", "");
        }
        var educations = resume.educations();
        for (var i = 0; i < educations.size(); i++) {
            var study = educations.get(i);
            var lines =
                    joined(
                            "\n",
                            orEmpty(study.degree()),
                            orEmpty(study.field()),
                            orEmpty(study.institution()));
            add(
                    Kind.STUDY,
                    study(study),
                    "educations[%d]".formatted(i),
                    orEmpty(study.institution()),
                    "",
                    lines);
        }
        var certifications = resume.certifications();
        for (var i = 0; i < certifications.size(); i++) {
            add(
                    Kind.CREDENTIAL,
                    certifications.get(i).name(),
                    "certifications[%d].name".formatted(i),
                    "",
                    "");
        }
        var languages = resume.languages();
        for (var i = 0; i < languages.size(); i++) {
            add(Kind.LANGUAGE, languages.get(i).name(), "languages[%d].name".formatted(i), "", "");
        }
        addSentences(resume.basics().summary(), "basics.summary", "", "", Kind.SUMMARY);
        add(Kind.HEADLINE, resume.basics().headline(), "basics.headline", "", "");
    }

    private void addExperiences(ResumeDocument resume) {
        var experiences = resume.experiences();
        for (var i = 0; i < experiences.size(); i++) {
            var experience = experiences.get(i);
            var path = "experiences[%d]".formatted(i);
            var company = orEmpty(experience.company());
            var title = orEmpty(experience.title());
            var lines = joined("\n", title, company);
            add(Kind.ROLE, joined(" at ", title, company), path, company, title, lines);
            addSentences(
                    experience.description(), path + ".description", company, title, Kind.RESULT);
            addLines(experience.achievements(), path + ".achievements", company, title);
            addTools(experience.technologies(), path + ".technologies", company, title);
        }
    }

    private void addProjects(ResumeDocument resume) {
        var projects = resume.projects();
        for (var i = 0; i < projects.size(); i++) {
            var project = projects.get(i);
            var path = "projects[%d]".formatted(i);
            var name = orEmpty(project.name());
            add(Kind.PROJECT, name, path + ".name", name, "");
            addSentences(project.description(), path + ".description", name, "", Kind.RESULT);
            addLines(project.achievements(), path + ".achievements", name, "");
            addTools(project.technologies(), path + ".technologies", name, "");
        }
    }

    private void addLines(List<String> lines, String path, String place, String role) {
        for (var i = 0; i < lines.size(); i++) {
            addSentences(lines.get(i), "%s[%d]".formatted(path, i), place, role, Kind.RESULT);
        }
    }

    private void addTools(List<String> tools, String path, String place, String role) {
        for (var i = 0; i < tools.size(); i++) {
            add(Kind.TOOL, tools.get(i), "%s[%d]".formatted(path, i), place, role);
        }
    }

    private void addSentences(String text, String path, String place, String role, Kind kind) {
        if (text == null) {
            return;
        }
        text.lines()
                .forEach(line ->
                        Sentences.of(line)
                                .forEach(sentence ->
                                        add(
                                                kind,
                                                sentence,
                                                path,
                                                place,
                                                role,
                                                Instructions.without(line))));
    }

    private void add(Kind kind, String text, String path, String place, String role) {
        add(kind, text, path, place, role, text);
    }

    private void add(Kind kind, String text, String path, String place, String role, String lines) {
        if (text != null && !text.isBlank() && !Instructions.isOne(text)) {
            var fact = new Fact("f" + (entries.size() + 1), text.strip(), path);
            entries.add(new Entry(fact, kind, place, role, lines.strip()));
        }
    }

    public List<Entry> of(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    public List<Entry> all() {
        return List.copyOf(entries);
    }

    /// The position that a result was reached in.
    public Optional<Entry> roleOf(Entry result) {
        return of(Kind.ROLE).stream()
                .filter(role -> result.fact().path().startsWith(role.fact().path() + "."))
                .findFirst();
    }

    /// Everything that the resume says, in its own lines.
    public String text() {
        return entries.stream().map(Entry::lines).distinct().collect(Collectors.joining("\n"));
    }

    private static String study(ResumeEducation education) {
        var course = joined(" in ", orEmpty(education.degree()), orEmpty(education.field()));
        return joined(", ", course, orEmpty(education.institution()));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
