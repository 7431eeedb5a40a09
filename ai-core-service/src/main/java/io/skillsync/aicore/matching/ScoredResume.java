package io.skillsync.aicore.matching;

import static io.skillsync.aicore.matching.EvidenceLine.Kind.CLAIM;
import static io.skillsync.aicore.matching.EvidenceLine.Kind.CREDENTIAL;
import static io.skillsync.aicore.matching.EvidenceLine.Kind.NAME;
import static io.skillsync.aicore.matching.EvidenceLine.Kind.PRACTICE;
import static io.skillsync.aicore.matching.EvidenceLine.Kind.SEAM;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.embedding.BlindText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of a resume counts: lines that may show a skill, roles with their dates, education without
/// its school. Name, contact data, links and schools are not in it; where the resume was read from
/// plain text, a line that was taken for one of these can still show a skill, and nothing else.
final class ScoredResume {
    /// A position that was held.
    record Role(String title, String start, String end, boolean current) {}

    /// A degree and its field.
    record Degree(String degree, String field) {}

    private final List<EvidenceLine> lines = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<Degree> degrees = new ArrayList<>();
    private final List<String> credentials = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();
    private final String headline;
    private final String location;
    private final List<String> pieces;
    private final Set<String> industries;

    ScoredResume(ResumeText text) {
        var resume = text.document();
        var basics = resume.basics();
        this.headline = basics == null ? "" : orEmpty(basics.headline());
        this.location = basics == null ? "" : orEmpty(basics.location());
        if (basics != null) {
            add("basics.headline", basics.headline(), CLAIM);
            add("basics.summary", basics.summary(), CLAIM);
        }
        addExperiences(resume);
        addProjects(resume);
        addEducations(resume);
        addLists(resume);
        addText(text.lines());
        this.pieces = pieces(new BlindText(unfitToCount(resume)));
        this.industries =
                Industries.namedIn(
                        lines.stream()
                                .filter(EvidenceLine::speaks)
                                .map(EvidenceLine::text)
                                .collect(Collectors.joining("\n")));
    }

    /// Names of the person and of the schools; a name that is a word of its own ("May") is left to
    /// the whole name.
    private static List<String> unfitToCount(ResumeDocument resume) {
        var names = new ArrayList<String>();
        if (resume.basics() != null && resume.basics().name() != null) {
            names.add(resume.basics().name());
            names.addAll(List.of(resume.basics().name().split("\\s+")));
        }
        list(resume.educations()).forEach(education -> names.add(orEmpty(education.institution())));
        return names;
    }

    private void addExperiences(ResumeDocument resume) {
        var experiences = list(resume.experiences());
        for (var i = 0; i < experiences.size(); i++) {
            var experience = experiences.get(i);
            var path = "experiences[%d].".formatted(i);
            add(path + "title", experience.title(), CLAIM);
            add(path + "company", experience.company(), NAME);
            add(path + "description", experience.description(), PRACTICE);
            addAll(path + "achievements", experience.achievements(), PRACTICE);
            addAll(path + "technologies", experience.technologies(), PRACTICE);
            roles.add(
                    new Role(
                            orEmpty(experience.title()),
                            experience.startDate(),
                            experience.endDate(),
                            isTrue(experience.current())));
        }
    }

    private void addProjects(ResumeDocument resume) {
        var projects = list(resume.projects());
        for (var i = 0; i < projects.size(); i++) {
            var path = "projects[%d].".formatted(i);
            add(path + "name", projects.get(i).name(), CLAIM);
            add(path + "description", projects.get(i).description(), PRACTICE);
            addAll(path + "achievements", projects.get(i).achievements(), PRACTICE);
            addAll(path + "technologies", projects.get(i).technologies(), PRACTICE);
        }
    }

    private void addEducations(ResumeDocument resume) {
        var educations = list(resume.educations());
        for (var i = 0; i < educations.size(); i++) {
            var education = educations.get(i);
            add("educations[%d].field".formatted(i), education.field(), CLAIM);
            add("educations[%d].degree".formatted(i), education.degree(), CREDENTIAL);
            degrees.add(new Degree(orEmpty(education.degree()), orEmpty(education.field())));
        }
    }

    private void addLists(ResumeDocument resume) {
        var skills = list(resume.skills());
        for (var i = 0; i < skills.size(); i++) {
            add("skills[%d].name".formatted(i), skills.get(i).name(), CLAIM);
        }
        var certifications = list(resume.certifications());
        for (var i = 0; i < certifications.size(); i++) {
            add("certifications[%d].name".formatted(i), certifications.get(i).name(), CREDENTIAL);
            credentials.add(orEmpty(certifications.get(i).name()));
        }
        var spoken = list(resume.languages());
        for (var i = 0; i < spoken.size(); i++) {
            add("languages[%d].name".formatted(i), spoken.get(i).name(), CREDENTIAL);
            languages.add(orEmpty(spoken.get(i).name()));
        }
    }

    private void addAll(String path, List<String> texts, EvidenceLine.Kind kind) {
        var present = list(texts);
        for (var i = 0; i < present.size(); i++) {
            add("%s[%d]".formatted(path, i), present.get(i), kind);
        }
    }

    /// Lines that the document does not have as they are, and neighbours joined.
    private void addText(List<String> text) {
        var known = lines.stream().map(EvidenceLine::text).collect(Collectors.toSet());
        for (var i = 0; i < text.size(); i++) {
            if (!known.contains(text.get(i))) {
                add("text[%d]".formatted(i), text.get(i), NAME);
            }
        }
        for (var i = 0; i + 1 < text.size(); i++) {
            add("text[%d]".formatted(i), text.get(i) + "\n" + text.get(i + 1), SEAM);
        }
    }

    /// Adds a text line by line, so that what stands beside a word is what its reader sees there.
    private void add(String path, String text, EvidenceLine.Kind kind) {
        if (text == null) {
            return;
        }
        var kept =
                text.lines()
                        .map(Instructions::without)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (kind == SEAM) {
            lines.add(EvidenceLine.of(path, String.join("\n", kept), kind));
        } else {
            kept.forEach(line -> lines.add(EvidenceLine.of(path, line, kind)));
        }
    }

    List<EvidenceLine> lines() {
        return List.copyOf(lines);
    }

    /// Titles that were held, and the headline that the person chose.
    List<String> titles() {
        return Stream.concat(roles.stream().map(Role::title), Stream.of(headline))
                .filter(title -> !title.isBlank())
                .toList();
    }

    List<Role> roles() {
        return List.copyOf(roles);
    }

    List<Degree> degrees() {
        return List.copyOf(degrees);
    }

    List<String> credentials() {
        return List.copyOf(credentials);
    }

    List<String> languages() {
        return List.copyOf(languages);
    }

    String location() {
        return location;
    }

    /// The pieces that are embedded: every line for itself, without names, schools, gender and age.
    /// A piece of its own for every line, because then one line more can only bring the closest
    /// piece closer.
    List<String> pieces() {
        return pieces;
    }

    private List<String> pieces(BlindText blind) {
        return lines.stream()
                .filter(EvidenceLine::speaks)
                .filter(line ->
                        !line.path().startsWith("languages") && !line.path().endsWith("degree"))
                .map(line -> blind.of(line.text()))
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    /// The branches of the economy that the lines speak of.
    Set<String> industries() {
        return industries;
    }

    private static boolean isTrue(Boolean value) {
        return value != null && value;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> list(List<T> values) {
        return values == null ? List.of() : values;
    }
}
