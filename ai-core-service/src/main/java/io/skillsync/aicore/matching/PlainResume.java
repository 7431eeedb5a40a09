package io.skillsync.aicore.matching;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeBasics;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeCertification;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeEducation;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeProject;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Makes a resume document of plain lines without headings or dates, such as text pasted into a
/// field. Every line but bare dates ends up somewhere: a line that cannot be told is kept as a
/// skill where it is short and as part of the entry above it where it is a sentence.
public final class PlainResume {
    private final List<String> lines;
    private final List<ResumeExperience> experiences = new ArrayList<>();
    private final List<ResumeEducation> educations = new ArrayList<>();
    private final List<ResumeSkill> skills = new ArrayList<>();
    private final List<ResumeCertification> certifications = new ArrayList<>();
    private final List<ResumeProject> projects = new ArrayList<>();
    private final List<String> summary = new ArrayList<>();
    private String headline;
    private Entry open;
    private int at;

    private PlainResume(String text) {
        this.lines =
                text.lines()
                        .map(PlainResume::clean)
                        .filter(line -> !line.isEmpty() && !PlainLine.isDates(line))
                        .toList();
    }

    /// @param name the person's name where it is known; null otherwise
    public static ResumeDocument read(String name, String text) {
        return new PlainResume(text).document(name);
    }

    /// An employment or a project whose lines are still being collected.
    private record Entry(String name, String title, List<String> sentences, List<String> words) {
        static Entry project(String name) {
            return new Entry(name, null, new ArrayList<>(), new ArrayList<>());
        }

        static Entry employment(String title, String company) {
            return new Entry(company, title, new ArrayList<>(), new ArrayList<>());
        }
    }

    private ResumeDocument document(String name) {
        if (!lines.isEmpty() && PlainLine.isShort(lines.getFirst()) && !isEmploymentAt(0)) {
            headline = lines.getFirst();
            at = 1;
        }
        while (at < lines.size()) {
            at += take(lines.get(at));
        }
        close();
        var about = summary.isEmpty() ? null : String.join("\n", summary);
        var basics = new ResumeBasics(name, headline, null, null, null, about, List.of());
        return new ResumeDocument(
                basics, experiences, educations, skills, certifications, List.of(), projects);
    }

    /// Takes what starts here and answers how many lines it was.
    private int take(String line) {
        if (isEducationAt(at)) {
            close();
            educations.add(
                    new ResumeEducation(
                            line, lines.get(at + 2), lines.get(at + 1), null, null, null));
            return 3;
        }
        if (isEmploymentAt(at)) {
            close();
            open = Entry.employment(line, lines.get(at + 1));
            return 2;
        }
        if (PlainLine.isCredential(line)) {
            close();
            certifications.add(new ResumeCertification(line, null, null, null));
        } else if (isProjectAt(at)) {
            close();
            open = Entry.project(line);
        } else {
            takeContent(line);
        }
        return 1;
    }

    private void takeContent(String line) {
        if (PlainLine.isSentence(line)) {
            if (open == null && !educations.isEmpty()) {
                open = Entry.project(null);
            }
            (open == null ? summary : open.sentences()).add(line);
        } else if (open != null && !open.sentences().isEmpty() && isLastWordsOfEntry()) {
            open.words().add(line);
        } else {
            close();
            skills.add(new ResumeSkill(line, null, null));
        }
    }

    /// Single words below an employment belong to it where another employment follows them; behind
    /// the last one the list of skills begins.
    private boolean isLastWordsOfEntry() {
        var next = at;
        while (next < lines.size()
                && !isEmploymentAt(next)
                && !PlainLine.isSentence(lines.get(next))) {
            next++;
        }
        return next < lines.size() && !isEducationBetween(at, next);
    }

    private boolean isEducationBetween(int from, int to) {
        for (var i = from; i < to; i++) {
            if (isEducationAt(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEmploymentAt(int place) {
        if (place + 1 >= lines.size() || !PlainLine.isJobTitle(lines.get(place))) {
            return false;
        }
        var company = lines.get(place + 1);
        var told = place + 2 < lines.size() && PlainLine.isSentence(lines.get(place + 2));
        return PlainLine.isShort(company)
                && !PlainLine.endsLikeASentence(company)
                && !PlainLine.isSentence(company)
                && !PlainLine.isJobTitle(company)
                && (told || educations.isEmpty() && !PlainLine.isDegree(company));
    }

    private boolean isEducationAt(int place) {
        return place + 2 < lines.size()
                && PlainLine.isDegree(lines.get(place + 2))
                && PlainLine.isShort(lines.get(place + 1))
                && !PlainLine.isSentence(lines.get(place));
    }

    /// A name with sentences below it, behind the employments.
    private boolean isProjectAt(int place) {
        return place + 1 < lines.size()
                && !(experiences.isEmpty() && open == null)
                && !PlainLine.isSentence(lines.get(place))
                && PlainLine.isSentence(lines.get(place + 1))
                && (open == null || open.title() == null);
    }

    private void close() {
        if (open == null) {
            return;
        }
        if (open.title() == null) {
            projects.add(
                    new ResumeProject(
                            open.name(), null, null, null, null, open.sentences(), open.words()));
        } else {
            experiences.add(
                    new ResumeExperience(
                            open.name(),
                            open.title(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            open.sentences(),
                            open.words()));
        }
        open = null;
    }

    private static String clean(String line) {
        return line.strip()
                .replaceFirst("^(?:[•·*>–—▪‣✓✔→►●○■◦»◆-]|\\d{1,2}[.)])\\s+", "")
                .lines()
                .collect(Collectors.joining(" "));
    }
}
